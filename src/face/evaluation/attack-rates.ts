import type { SpoofScores } from '../engine/face-engine.js';
import { isSuspect } from '../engine/spoof/spoof-rule.js';

/** How often pictures of one kind were classified wrongly. */
export interface KindRate {
  readonly kind: string;
  readonly pictures: number;
  /** Pictures in which no face was found: they are neither accepted nor classified. */
  readonly without_face: number;
  /** Attacks that passed, or live people who were refused. */
  readonly wrong: number;
  /** Share of the classified pictures; null when there is none. */
  readonly rate: number | null;
  /** Within which the share lies in 95 of 100 such samples (Wilson); null when there is none. */
  readonly interval: readonly [number, number] | null;
}

/** The normal deviate of a 95 % interval. */
const Z = 1.96;

/**
 * Of attacks the APCER (wrong are those that pass), of live people the BPCER (wrong are those that are suspected), as
 * ISO/IEC 30107-3 calls them, at the threshold of `liveness_mode: enforce`.
 * @param scores of each picture; null where no face was found
 */
export function rateOf(
  kind: string,
  scores: readonly (SpoofScores | null)[],
  isAttack: boolean,
): KindRate {
  const classified = scores.filter((score) => score !== null);
  const wrong = classified.filter((score) => isSuspect(score) !== isAttack).length;
  const count = classified.length;
  return {
    kind,
    pictures: scores.length,
    without_face: scores.length - count,
    wrong,
    rate: count === 0 ? null : wrong / count,
    interval: count === 0 ? null : intervalOf(wrong / count, count),
  };
}

function intervalOf(share: number, count: number): [number, number] {
  const square = Z ** 2 / count;
  const middle = (share + square / 2) / (1 + square);
  const half = (Z * Math.sqrt((share * (1 - share)) / count + square / (4 * count))) / (1 + square);
  return [Math.max(0, middle - half), Math.min(1, middle + half)];
}
