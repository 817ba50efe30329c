/** What a search found, in the words of the wire. */
type Verdict = 'matched' | 'ambiguous' | 'unknown';

/** A person near a probe. */
export interface Neighbour {
  readonly userId: string;
  /** Euclidean, between unit vectors: 0 to 2. */
  readonly distance: number;
}

/** What an administrator may turn; see the settings of the same names. */
export interface Strictness {
  /** Least confidence that counts as recognised, 0 to 1. */
  readonly leastConfidence: number;
  /** How much farther the second person must be, in distance. */
  readonly margin: number;
  readonly strict: boolean;
}

/** The rule for a gallery of one size. */
export interface Rule {
  /** The distance at which the confidence is 0.6: what the engine itself advises. */
  readonly engineThreshold: number;
  /** The distance up to which a face is accepted. */
  readonly threshold: number;
  readonly margin: number;
}

export interface Decision {
  readonly result: Verdict;
  /** How much farther the second person was than the first; null when there was no second. */
  readonly margin: number | null;
}

/**
 * The distances at which about .5 % (default) or .12 % (strict) of strangers are accepted by somebody of the gallery,
 * measured on press photographs with 10 to 309 people enrolled and continued beyond. The more people, the nearer
 * somebody is by chance.
 */
const DEFAULT_LINE = { intercept: 0.386, slope: 0.035 };
const STRICT_LINE = { intercept: 0.361, slope: 0.038 };
/** Below ten people the line was not measured; ten people's threshold loses 1 % of genuine faces and is kept. */
const FEWEST_MEASURED = 10;

/** The confidence of a face exactly at the engine's threshold. */
const CONFIDENCE_AT_THRESHOLD = 0.6;
/** Of the tail beyond the threshold, chosen so that the curve has no kink there. */
const DECAY = 4 / 3;

/** @param people how many are enrolled; 1 for a claimed identity, where about .1 % of strangers pass */
export function engineThreshold(people: number, strict: boolean): number {
  const { intercept, slope } = strict ? STRICT_LINE : DEFAULT_LINE;
  return intercept - slope * Math.log10(Math.max(people, FEWEST_MEASURED));
}

export function ruleFor(people: number, { leastConfidence, margin, strict }: Strictness): Rule {
  const engine = engineThreshold(people, strict);
  return { engineThreshold: engine, threshold: distanceAt(leastConfidence, engine), margin };
}

/** @param nearest the nearest people, nearest first; two are enough */
export function decide(nearest: readonly Neighbour[], rule: Rule): Decision {
  const [first, second] = nearest;
  const margin = first && second ? second.distance - first.distance : null;
  if (!first || first.distance > rule.threshold) return { result: 'unknown', margin };
  const clear = margin === null || margin >= rule.margin;
  return { result: clear ? 'matched' : 'ambiguous', margin };
}

/** 1 at distance 0, 0.6 exactly at the engine's threshold, towards 0 far away; falls everywhere. */
export function confidenceAt(distance: number, threshold: number): number {
  const share = distance / threshold;
  return share <= 1
    ? 1 - (1 - CONFIDENCE_AT_THRESHOLD) * share ** 2
    : CONFIDENCE_AT_THRESHOLD * Math.exp(DECAY * (1 - share));
}

/** The distance at which the confidence is `confidence`. @param confidence above 0, at most 1 */
export function distanceAt(confidence: number, threshold: number): number {
  return confidence >= CONFIDENCE_AT_THRESHOLD
    ? threshold * Math.sqrt((1 - confidence) / (1 - CONFIDENCE_AT_THRESHOLD))
    : threshold * (1 - Math.log(confidence / CONFIDENCE_AT_THRESHOLD) / DECAY);
}
