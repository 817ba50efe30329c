import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import * as fontkit from 'fontkit';
import { visualOrder } from './visual-order.js';
import { unpackWoff } from './woff.js';

export type Weight = 400 | 700;

/** A part of a text that one font can show. */
export interface Run {
  readonly text: string;
  readonly font: Typeface;
  /** Its letters go from right to left, and may be joined: they are laid out together. */
  readonly isRtl: boolean;
}

/** One font file: a script of a family in one weight. */
export class Typeface {
  private loaded?: { bytes: Buffer; font: fontkit.Font };

  /** @param key names the font within a document */
  constructor(
    readonly key: string,
    private readonly file: string,
  ) {}

  /** TrueType or OpenType. */
  get bytes(): Buffer {
    return this.load().bytes;
  }

  get font(): fontkit.Font {
    return this.load().font;
  }

  shows(codePoint: number): boolean {
    return this.font.hasGlyphForCodePoint(codePoint);
  }

  private load() {
    if (this.loaded) return this.loaded;
    const bytes = unpackWoff(readFileSync(resolve(this.file)));
    const font = fontkit.create(bytes);
    if (!('hasGlyphForCodePoint' in font)) throw new Error(`${this.file} holds several fonts`);
    return (this.loaded = { bytes, font });
  }
}

const { resolve } = createRequire(import.meta.url);

const sans = (script: string, weight: Weight) =>
  new Typeface(
    `${script}-${weight}`,
    `@fontsource/noto-sans/files/noto-sans-${script}-${weight}-normal.woff`,
  );

// Small files first: a large one is opened only for a letter that no small one has.
const SCRIPTS = [
  'latin',
  'latin-ext',
  'cyrillic',
  'greek',
  'vietnamese',
  'cyrillic-ext',
  'greek-ext',
];
const HAN = 'noto-sans-sc/files/noto-sans-sc-chinese-simplified';
const han = (weight: Weight) =>
  new Typeface(`han-${weight}`, `@fontsource/${HAN}-${weight}-normal.woff`);
const arabic = (weight: Weight) =>
  new Typeface(
    `arabic-${weight}`,
    `@fontsource/noto-sans-arabic/files/noto-sans-arabic-arabic-${weight}-normal.woff`,
  );
/** Of everything else; one weight, plain but complete. */
const LAST = new Typeface('last', '@fontsource/unifontex/files/unifontex-latin-400-normal.woff');

const FAMILY: Readonly<Record<Weight, readonly Typeface[]>> = {
  400: [...SCRIPTS.map((script) => sans(script, 400)), arabic(400), han(400), LAST],
  700: [...SCRIPTS.map((script) => sans(script, 700)), arabic(700), han(700), LAST],
};

const PLAIN = /^[\x20-\x7e\u00a0-\u00ff]*$/;

/** Cuts a text into parts that one font each can show, in the order in which they stand from the left. */
export function runsOf(text: string, weight: Weight): Run[] {
  const [first = LAST] = FAMILY[weight];
  if (PLAIN.test(text)) return [{ text, font: first, isRtl: false }];
  return visualOrder(text).flatMap(({ text: part, isRtl }) => {
    const runs = cut(part, weight).map((run) => ({ ...run, isRtl }));
    return isRtl ? runs.reverse() : runs;
  });
}

function cut(text: string, weight: Weight): Omit<Run, 'isRtl'>[] {
  const runs: { text: string; font: Typeface }[] = [];
  for (const character of text) {
    const last = runs.at(-1);
    const font = fontFor(character, FAMILY[weight], last?.font);
    if (last?.font === font) last.text += character;
    else runs.push({ text: character, font });
  }
  return runs;
}

/** The font of the letters before is kept for spaces, marks and joiners that it has too. */
function fontFor(character: string, family: readonly Typeface[], before?: Typeface): Typeface {
  const codePoint = character.codePointAt(0) ?? 0;
  if (before && /[\s\p{M}\p{P}\p{Cf}]/u.test(character) && before.shows(codePoint)) return before;
  return family.find((font) => font.shows(codePoint)) ?? LAST;
}
