import { createRequire } from 'node:module';
import type { Bidi } from 'bidi-js';

/** Letters that go in one direction. */
export interface Stretch {
  readonly text: string;
  readonly isRtl: boolean;
}

// The package exports a function, and its types something else.
const createBidi = createRequire(import.meta.url)('bidi-js') as () => Bidi;
const bidi = createBidi();
const MAYBE_RTL = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]|[\ud802\ud803\ud83a\ud83b]/;

/**
 * Cuts a line of a left-to-right page into stretches, in the order in which they stand from the left. The letters of each
 * are in the order in which they are read; brackets are turned already.
 */
export function visualOrder(text: string): Stretch[] {
  if (!MAYBE_RTL.test(text)) return [{ text, isRtl: false }];
  const embedding = bidi.getEmbeddingLevels(text, 'ltr');
  const order = bidi.getReorderedIndices(text, embedding);
  const stretches: Stretch[] = [];
  for (const index of order) {
    const isRtl = isOdd(embedding.levels[index]);
    const letter = isRtl ? turned(text.charAt(index)) : text.charAt(index);
    const last = stretches.at(-1);
    if (last?.isRtl !== isRtl) stretches.push({ text: letter, isRtl });
    else stretches[stretches.length - 1] = joined(last, letter);
  }
  return stretches;
}

const isOdd = (level = 0): boolean => level % 2 === 1;

const turned = (letter: string): string => bidi.getMirroredCharacter(letter) ?? letter;

const joined = ({ text, isRtl }: Stretch, letter: string): Stretch => ({
  text: isRtl ? letter + text : text + letter,
  isRtl,
});
