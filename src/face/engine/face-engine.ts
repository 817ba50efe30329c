import type { ModelCard } from './embedder/model-card.js';

/** Networks that can run the face models; `onnx` and `tensorflow` are native, `wasm` runs anywhere. */
export const BACKENDS = ['onnx', 'tensorflow', 'wasm'] as const;
export type Backend = (typeof BACKENDS)[number];

/** Why a picture is of no use for matching. The words are the wire's. */
export const QUALITY_REASONS = [
  'no_face',
  'several_faces',
  'face_too_small',
  'low_sharpness',
  'too_dark',
  'too_bright',
  'extreme_pose',
  'low_confidence',
] as const;
export type QualityReason = (typeof QUALITY_REASONS)[number];

/** A rectangle in pixels of the upright picture, after it was fitted inside 640 × 640. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

export interface DetectedFace {
  box: Box;
  /** The detector's score, 0 to 1. */
  score: number;
}

/** What was measured on the largest face; see quality.ts for each figure's meaning and limits. */
export interface FaceQuality {
  /** Estimated chance that the face can be matched, 0 to 1. */
  score: number;
  /** Share of the gradient that a small blur removes, 0 (blurred) to 1 (sharp). */
  sharpness: number;
  /** Mean luma of the aligned face, 0 to 255. */
  brightness: number;
  /** Share of pixels with a luma of 250 and more, 0 to 1. */
  clipped: number;
  /** Left-right turn: 0 frontal, ±1 profile; no unit. */
  yaw: number;
  /** Nose height between eyes and mouth: about .57 frontal; no unit. */
  pitch: number;
  /** In-plane tilt, degrees. */
  roll: number;
  /** Opening of the mouth, as a share of the distance between the eyes: 0 closed. */
  mouth: number;
  /** RMS residual of the alignment, in pixels of the 150-pixel chip. */
  fit: number;
  /** How sure the descriptor network is of what it saw, by its own sign: 0 suffices to enrol, −1 at the door. */
  assurance: number;
}

export interface DescribedFace extends DetectedFace {
  /** Of unit length; how many numbers, the network's card tells. */
  descriptor: Float32Array;
  quality: FaceQuality;
}

/** What the liveness network makes of a face. It advises; nothing of it is proof. */
export interface SpoofScores {
  /** How little the face looks like the likelier of two kinds of picture of one, 0 to 1. */
  real: number;
  /** How much it looks like a face before the camera, 0 to 1; it is never above `real`. */
  live: number;
}

/** Degrees clockwise by which a picture is turned; multiples of 90. */
export type Turn = 0 | 90 | -90 | 180;

/** Everything the engine learns from one picture. */
export interface Analysis {
  /** Size in pixels of the upright picture as it was analysed (fitted inside 640 × 640). */
  width: number;
  height: number;
  /** How the picture lies: not 0 only when its face is clear in a turned copy and not as it came. */
  turn: Turn;
  /** The largest face, or null when there is none. */
  face: DescribedFace | null;
  /** Every further face, largest first. */
  others: DetectedFace[];
  /** Whether the largest face may be a picture of one; null when that was not asked, or there is no face. */
  spoof: SpoofScores | null;
  /** 64-bit perceptual hash of the picture, 16 hex digits: near-identical pictures differ in few bits. */
  perceptualHash: string;
}

export interface TimedAnalysis extends Analysis {
  /** Milliseconds that a worker was at it: without the wait for one. */
  ms: number;
}

export interface AnalysisOptions {
  /** Whether to score the largest face as a possible spoof. */
  spoof?: boolean;
  /** Whether to look for others in the picture with the greatest care, as for enrolment: some 15 ms more. */
  thorough?: boolean;
  /** Whether somebody stands at a door: it goes before pictures that are not urgent, and is not refused for them. */
  isUrgent?: boolean;
}

/** The picture cannot be decoded. */
export class UnreadablePicture extends Error {}

/** The queue in front of the workers is full. */
export class EngineBusy extends Error {}

/**
 * Turns a picture into the descriptor of its largest face. The only door to the neural networks.
 * Descriptors of one `model` are comparable with each other, whatever the backend.
 */
export abstract class FaceEngine {
  /** What belongs to the descriptor network: the shape of its descriptors, and what their distances mean. */
  abstract readonly card: ModelCard;
  /** The backend that loaded. */
  abstract readonly backend: Backend;

  /**
   * @param picture an encoded JPEG, PNG, WebP, AVIF or GIF
   * @throws UnreadablePicture when it cannot be decoded
   * @throws EngineBusy when too many pictures wait already
   */
  abstract analyse(picture: Uint8Array, options?: AnalysisOptions): Promise<TimedAnalysis>;

  /** Name of the descriptor space, stored beside each template. */
  get model(): string {
    return this.card.model;
  }

  /** Pictures waiting for a worker. */
  abstract readonly waiting: number;

  /** Ends the workers. */
  abstract close(): Promise<void>;
}
