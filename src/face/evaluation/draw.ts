import type { Descriptors } from './describe-all.js';
import type { Identity, Photographs } from './photographs.js';
import { shuffled, type Random } from './random.js';

/** A picture that is shown to the rule. */
export interface Shown {
  readonly name: string;
  readonly file: string;
  /** The place in the gallery of whom it shows; null for a stranger. */
  readonly person: number | null;
}

/** Who is enrolled with which pictures and who is shown, in one run. */
export interface Draw {
  /** Those who are shown too come first, distractors after them. */
  readonly gallery: readonly Identity[];
  /** How many of the gallery are shown. */
  readonly people: number;
  readonly shown: readonly Shown[];
}

export interface DrawOptions {
  /** Pictures that each person is enrolled with. */
  readonly enrol: number;
  /** How many people are enrolled; the others are strangers. Everybody if it is left out. */
  readonly people?: number | undefined;
}

/** Somebody cannot be enrolled. */
class NobodyToEnrol extends Error {
  constructor(name: string) {
    super(`No photograph of ${name} shows a face`);
  }
}

/**
 * Chooses people and the pictures they are enrolled with, among those that show a face: the first in alphabetical order,
 * or with `random` any. All other pictures are shown.
 *
 * @throws NobodyToEnrol
 */
export function drawFrom(
  { people, strangers, distractors }: Photographs,
  descriptors: Descriptors,
  options: DrawOptions,
  random: Random | null,
): Draw {
  const inOrder = <T>(values: readonly T[]) => (random ? shuffled(values, random) : [...values]);
  const split = ({ name, files }: Identity) => {
    const usable = inOrder(files.filter((file) => descriptors.get(file)));
    if (usable.length === 0) throw new NobodyToEnrol(name);
    const enrolled = new Set(usable.slice(0, options.enrol));
    return { name, files: [...enrolled], others: files.filter((file) => !enrolled.has(file)) };
  };
  const order = inOrder(people);
  const enrolled = order.slice(0, options.people).map(split);
  const unknown = [...order.slice(enrolled.length), ...strangers];
  const described = distractors.filter(({ files }) => files.some((file) => descriptors.get(file)));
  return {
    gallery: [...enrolled, ...described.map(split)],
    people: enrolled.length,
    shown: [
      ...enrolled.flatMap(({ name, others }, person) => shownOf(name, others, person)),
      ...unknown.flatMap(({ name, files }) => shownOf(name, files, null)),
    ],
  };
}

const shownOf = (name: string, files: readonly string[], person: number | null): Shown[] =>
  files.map((file) => ({ name, file, person }));
