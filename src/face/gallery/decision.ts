import type { Settings } from '../../platform/settings/catalogue.js';
import type { DistanceScale } from '../engine/embedder/distance-scale.js';

/** What a search found, in the words of the wire. */
type Verdict = 'matched' | 'ambiguous' | 'unknown';

/** A person near a probe. */
export interface Neighbour {
  readonly userId: string;
  /** Euclidean, between unit vectors: 0 to 2. */
  readonly distance: number;
  /** Of the person, where the search had to read it. */
  readonly template?: Float32Array;
}

/** What an administrator may turn; see the settings of the same names. */
export interface Strictness {
  /** Least confidence that counts as recognised, 0 to 1. */
  readonly leastConfidence: number;
  /** How much farther the second person must be; `ADVISED_MARGIN` is what the network's card advises. */
  readonly margin: number;
  readonly strict: boolean;
}

/** Those who are searched. */
export interface Population {
  readonly people: number;
  /** The fewest that a template was made of. */
  readonly pictures: number;
}

/** Distances that decide, on the scale of one network. */
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

/** The setting's unit: its default asks for the margin that the network's card advises, twice as much for twice that. */
export const ADVISED_MARGIN = 0.05;

/** The confidence of a face exactly at the engine's threshold. */
const CONFIDENCE_AT_THRESHOLD = 0.6;
/** Of the tail beyond the threshold, chosen so that the curve has no kink there. */
const DECAY = 4 / 3;

export function strictnessOf(settings: Settings): Strictness {
  return {
    leastConfidence: settings.face_recognition_threshold,
    margin: settings.face_match_margin,
    strict: settings.face_threshold_strict,
  };
}

/** For a search among many. */
export function identificationRule(
  distances: DistanceScale,
  { people, pictures }: Population,
  { leastConfidence, margin, strict }: Strictness,
): Rule {
  const engineThreshold = distances.thresholdFor(people, pictures, strict);
  return {
    engineThreshold,
    threshold: distanceAt(leastConfidence, engineThreshold),
    margin: distances.margin * (margin / ADVISED_MARGIN),
  };
}

/** For one claimed identity: there is nobody to be confused with. */
export function verificationRule(
  distances: DistanceScale,
  { leastConfidence, strict }: Strictness,
): Rule {
  const engineThreshold = distances.verificationLimit(strict);
  return { engineThreshold, threshold: distanceAt(leastConfidence, engineThreshold), margin: 0 };
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
