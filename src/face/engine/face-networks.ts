import type { ModelCard } from './embedder/model-card.js';

/** Side of the square that the landmark network reads, in pixels. */
export const LANDMARK_SIDE = 112;

/** The detector sees one cell for each 32 × 32 pixels. */
export const DETECTOR_STRIDE = 32;

/** Side of the square that the liveness network reads, in pixels. */
export const LIVENESS_SIDE = 128;

/**
 * The networks that look at faces, on one backend. Pictures go in as planes of 0 to 255 in the order red, green, blue
 * unless it says otherwise; means and divisors are the network's own business.
 */
export interface FaceNetworks {
  /** Of the network that describes. */
  readonly card: ModelCard;

  /**
   * @param planes Float32Array [3, height, width], both multiples of 32
   * @returns [25, height / 32, width / 32]: five anchors × (x, y, width, height, objectness), before their non-linearities
   */
  detect(planes: Float32Array, width: number, height: number): Promise<Float32Array>;

  /**
   * @param planes Float32Array [3, 112, 112]
   * @returns [136]: 68 × (x, y), as shares of the square's side
   */
  locateLandmarks(planes: Float32Array): Promise<Float32Array>;

  /**
   * @param input Float32Array [n, 3, side, side] as the card says; n is 2 with a mirror image, else 1
   * @returns [n, length], of no particular norm
   */
  describe(input: Float32Array): Promise<Float32Array>;

  /**
   * Whether the face is itself before the camera, and no picture of it.
   *
   * @param planes Float32Array [3, 128, 128], blue, green and red
   * @returns [3], before softmax: live, and two kinds of picture of a face
   */
  scoreLiveness(planes: Float32Array): Promise<Float32Array>;
}
