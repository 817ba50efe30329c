import { centroidOf, distanceBetween } from '../engine/descriptor/descriptor.js';
import type { DistanceFigures } from '../engine/embedder/distance-scale.js';
import { fitLine, type ThresholdFit } from './threshold-fit.js';
import { impostorsOf, type Sample } from './impostors.js';

export interface Calibration {
  readonly figures: DistanceFigures;
  /** Standard deviation of the threshold, by drawing the people anew (bootstrap). */
  readonly uncertainty: number;
}

/** There is too little to fit with. Its message is one sentence that says what is needed. */
export class TooFewPhotographs extends Error {}

/** The network does not tell these people apart. Its message is one sentence. */
export class NetworkDoesNotSeparate extends Error {}

/** Pictures that a template is made of, and what a person needs besides: one that is shown. */
const ENROLLED = 5;
const LEAST_PICTURES = ENROLLED + 1;
const LEAST_PEOPLE = 30;
const LEAST_IDENTITIES = 100;

/** A claimed identity is asked for what ten people would be asked. */
const PEOPLE_OF_A_CLAIM = 10;
/** A line is not continued below. */
const FEWEST_PEOPLE = 10;
/** Of others' pictures, so many may be as near to a person's as the person's own. */
const OTHERS_TAKEN = 0.01;
/** The margin as a share of the threshold, where the network advises none. */
const MARGIN_SHARE = 0.1;
/** A limit that turns away more of the people it was fitted on is none. */
const LEAST_RECOGNISED = 0.5;

/**
 * Fits every distance of a network on photographs of a site.
 *
 * @param advised what the network's card has, or null; the slope, the allowances for few pictures and the margin are
 *   taken from it, because they need more people than a site photographs
 * @throws TooFewPhotographs NetworkDoesNotSeparate
 */
export function fitDistances(sample: Sample, advised: DistanceFigures | null): Calibration {
  const people = sample.people.filter((own) => own.length >= LEAST_PICTURES);
  refuseTooFew(people.length, people.length + sample.strangers.length);
  const usable = { people, strangers: sample.strangers };
  const fit = fitLine(impostorsOf(usable, ENROLLED), advised?.line.slope ?? null);
  const figures = figuresOf(usable, fit, advised);
  refuseUnlessSeparate(people, figures);
  return { figures, uncertainty: fit.uncertainty };
}

function refuseTooFew(people: number, identities: number): void {
  if (people >= LEAST_PEOPLE && identities >= LEAST_IDENTITIES) return;
  throw new TooFewPhotographs(
    `A calibration needs ${LEAST_PEOPLE} people with ${LEAST_PICTURES} photographs of a face each, and ${LEAST_IDENTITIES} ` +
      `people with the strangers; here are ${people}, and ${identities} with the strangers.`,
  );
}

function figuresOf(
  { people }: Sample,
  { line, strictLine }: ThresholdFit,
  advised: DistanceFigures | null,
): DistanceFigures {
  const at = (fitted: typeof line, count: number) =>
    fitted.intercept - fitted.slope * Math.log10(count);
  const { duplicate, samePerson } = limitsOf(people);
  const margin = MARGIN_SHARE * at(line, people.length);
  return {
    ...advisedOf(advised ?? { ...NO_ALLOWANCES, margin }),
    line,
    strictLine,
    verificationLimit: at(line, PEOPLE_OF_A_CLAIM),
    strictVerificationLimit: at(strictLine, PEOPLE_OF_A_CLAIM),
    samePersonLimit: samePerson,
    duplicateLimit: duplicate,
  };
}

type Advised = Pick<
  DistanceFigures,
  'fewestPeople' | 'fewPictures' | 'margin' | 'fewPicturesDuplicate'
>;

const NO_ALLOWANCES = { fewestPeople: FEWEST_PEOPLE, fewPictures: [], fewPicturesDuplicate: [] };

/** What is not measured here. */
const advisedOf = ({
  fewestPeople,
  fewPictures,
  margin,
  fewPicturesDuplicate,
}: Advised): Advised => ({ fewestPeople, fewPictures, margin, fewPicturesDuplicate });

/** Where others' pictures begin, and halfway between one person's sets of pictures and two people's. */
function limitsOf(people: readonly (readonly Float32Array[])[]): {
  duplicate: number;
  samePerson: number;
} {
  const templates = people.map(centroidOf);
  const others = people.flatMap((pictures, i) =>
    templates
      .filter((_, other) => other !== i)
      .flatMap((template) => pictures.map((picture) => distanceBetween(picture, template))),
  );
  const odd = people.map((pictures) => centroidOf(pictures.filter((_, i) => i % 2 === 1)));
  const even = people.map((pictures) => centroidOf(pictures.filter((_, i) => i % 2 === 0)));
  const same = even.map((one, i) => distanceBetween(one, odd[i] ?? one));
  const different = even.flatMap((one, i) =>
    odd.slice(i + 1).map((other) => distanceBetween(one, other)),
  );
  return {
    samePerson: quantile(others, OTHERS_TAKEN),
    duplicate: (quantile(same, 1) + quantile(different, 0)) / 2,
  };
}

function refuseUnlessSeparate(
  people: readonly (readonly Float32Array[])[],
  { line, duplicateLimit, samePersonLimit }: DistanceFigures,
): void {
  const threshold = line.intercept - line.slope * Math.log10(people.length);
  const shown = people.flatMap((pictures) => {
    const template = centroidOf(pictures.slice(0, ENROLLED));
    return pictures.slice(ENROLLED).map((picture) => distanceBetween(picture, template));
  });
  const recognised = shown.filter((distance) => distance <= threshold).length / shown.length;
  const isOrdered = duplicateLimit > 0 && duplicateLimit < samePersonLimit;
  if (recognised >= LEAST_RECOGNISED && isOrdered) return;
  throw new NetworkDoesNotSeparate(
    `This network does not tell these people apart: at the limit that keeps strangers out, ${Math.round(100 * recognised)} % of own ` +
      'photographs are recognised. Look at the channels, the mean and the alignment on its card, and at the names of the folders.',
  );
}

/** @param share 0 is the least, 1 the largest */
function quantile(values: readonly number[], share: number): number {
  const ascending = Float64Array.from(values).sort();
  return ascending[Math.round(share * (ascending.length - 1))] ?? 0;
}
