import { centroidOf, distanceBetween } from '../engine/descriptor/descriptor.js';
import { countBelow } from '../evaluation/error-rates.js';

/** Descriptors of unit length, by what they show. */
export interface Sample {
  /** Of each person all that show a face. */
  readonly people: readonly (readonly Float32Array[])[];
  readonly strangers: readonly Float32Array[];
}

/** Pictures of one identity against the templates of everybody else: each list of distances ascending. */
export type Impostor = readonly Float64Array[];

/**
 * Everybody as a stranger to all others.
 * @param enrolled pictures that a template is made of
 */
export function impostorsOf({ people, strangers }: Sample, enrolled: number): Impostor[] {
  const templates = people.map((own) => centroidOf(own.slice(0, enrolled)));
  const distancesOf = (picture: Float32Array, except: number) =>
    Float64Array.from(
      templates.filter((_, i) => i !== except),
      (template) => distanceBetween(picture, template),
    ).sort();
  return [
    ...people.map((own, i) => own.map((picture) => distancesOf(picture, i))),
    ...strangers.map((picture) => [distancesOf(picture, -1)]),
  ];
}

/**
 * The share of impostors that some of `people` enrolled would accept, over all ways to choose these from the templates;
 * each identity counts once, however many pictures it has.
 */
export function falsePositiveRate(
  impostors: readonly Impostor[],
  people: number,
  threshold: number,
): number {
  const total = impostors.reduce((sum, pictures) => {
    const accepted = pictures.map((distances) => chanceOfAny(distances, people, threshold));
    return sum + accepted.reduce((a, b) => a + b, 0) / (accepted.length || 1);
  }, 0);
  return total / (impostors.length || 1);
}

/** That one within the threshold is among so many chosen: 1 − C(n − k, people) / C(n, people). */
function chanceOfAny(distances: Float64Array, people: number, threshold: number): number {
  const near = countBelow(distances, threshold + Number.EPSILON);
  if (near === 0) return 0;
  let none = 1;
  for (let i = 0; i < people && none > 0; i++) {
    none *= Math.max(0, distances.length - near - i) / (distances.length - i);
  }
  return 1 - none;
}
