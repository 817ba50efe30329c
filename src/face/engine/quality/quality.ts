import type { ModelCard, QualitySign } from '../embedder/model-card.js';

/** What the score is made of; the rest of FaceQuality describes, but predicts nothing. */
export interface ScoreInputs {
  /** The detector's score. */
  detection: number;
  sharpness: number;
  clipped: number;
  fit: number;
  /** The network's own sign, as its card defines it. */
  sign: number;
}

/**
 * Estimated chance that a face can be matched, 0 to 1: a logistic regression on the failures to match among
 * press photographs and their degraded copies, for each network one. Tells matches from failures with an AUC of .82
 * (face-api) and .90 (faceplugin) on people it was not fitted on.
 */
export function qualityScore(
  { sign: scale, qualityWeights: weights }: Pick<ModelCard, 'sign' | 'qualityWeights'>,
  { detection, sign, sharpness, clipped, fit }: ScoreInputs,
): number {
  const worst = weights.bias;
  const { detection: d, sign: s, detail, exposure, shape } = weights;
  const best = worst + d + s + detail + exposure + shape;
  const logit =
    worst +
    d * clip((detection - 0.4) / 0.5) +
    s * clip((sign - scale.doubtful) / (scale.fine - scale.doubtful)) +
    detail * clip((sharpness - 0.04) / 0.12) +
    exposure * (1 - clip(clipped / 0.35)) +
    shape * clip((9 - fit) / 5.5);
  // The logistic's own range for the worst and the best face becomes 0 to 1.
  return (sigmoid(logit) - sigmoid(worst)) / (sigmoid(best) - sigmoid(worst));
}

/** The network's sign with one meaning for all networks: 0 at the limit of enrolment, −1 at that of the door, more is better. */
export function assuranceOf({ atDoor, atEnrolment }: QualitySign, sign: number): number {
  return (sign - atEnrolment) / (atEnrolment - atDoor);
}

function clip(value: number): number {
  return Math.min(1, Math.max(0, value));
}

function sigmoid(value: number): number {
  return 1 / (1 + Math.exp(-value));
}
