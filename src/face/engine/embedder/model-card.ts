import type { DistanceScale } from './distance-scale.js';
import type { NetworkFile } from './network-file.js';

/** How a face is cut out and shown to a descriptor network. */
export interface NetworkInput {
  /** Side of the square, in pixels. */
  readonly side: number;
  readonly channels: 'rgb' | 'bgr';
  /** Of each number of 0 to 255 the network reads (number − mean) / divisor. */
  readonly mean: number;
  readonly divisor: number;
  /**
   * Where the face lies in the square: by dlib's mean face of 33 inner landmarks with a quarter of room around, or by
   * the five points that networks trained in the manner of ArcFace use.
   */
  readonly alignment: 'dlib' | 'arcface';
  /** Whether the descriptor is the mean of those of the face and of its mirror image. */
  readonly mirrored: boolean;
}

/**
 * A figure that tells, of itself, how well a network sees a face: `mirror` is the distance between the descriptors of
 * the face and of its mirror image (small is good), `norm` the length of the raw descriptor (large is good).
 */
export interface QualitySign {
  readonly kind: 'mirror' | 'norm';
  /** Beyond it a face is refused at the door, and at enrolment. */
  readonly atDoor: number;
  readonly atEnrolment: number;
  /** Where it adds nothing to the quality score, and where it adds all it can. */
  readonly doubtful: number;
  readonly fine: number;
}

/** A logistic regression on the failures to match; each term is 0 to 1 times its weight. See quality.ts. */
export interface QualityWeights {
  readonly bias: number;
  readonly detection: number;
  readonly sign: number;
  readonly detail: number;
  readonly exposure: number;
  readonly shape: number;
}

/** Everything that belongs to one descriptor network and to no other. */
export interface ModelCard {
  /** Name of the descriptor space, stored beside each template: network, weights and alignment. At most 60 characters. */
  readonly model: string;
  /** Numbers in a descriptor. */
  readonly length: number;
  /** Null for the face library's own weights. */
  readonly file: NetworkFile | null;
  readonly input: NetworkInput;
  readonly sign: QualitySign;
  readonly qualityWeights: QualityWeights;
  readonly distances: DistanceScale;
}
