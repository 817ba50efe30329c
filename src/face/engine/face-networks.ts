/** Side of the square that the landmark network reads, in pixels. */
export const LANDMARK_SIDE = 112;

/** The detector sees one cell for each 32 × 32 pixels. */
export const DETECTOR_STRIDE = 32;

/**
 * The three networks of the face library, on one backend. Pictures go in as planes of 0 to 255 in the order red, green, blue;
 * means and divisors are the network's own business.
 */
export interface FaceNetworks {
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
   * @param chips Float32Array [2, 3, 150, 150]
   * @returns [2, 128], of no particular length
   */
  describe(chips: Float32Array): Promise<Float32Array>;
}
