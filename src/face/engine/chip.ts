/* eslint-disable @typescript-eslint/no-non-null-assertion -- every index is bounded by the chip's size */
import { ALIGNMENT_LANDMARKS, CHIP_LANDMARKS, CHIP_SIDE } from './mean-face.js';
import type { Picture, Point } from './picture.js';
import { fitSimilarity, residual } from './similarity.js';
import { warp } from './warp.js';

/** Numbers in one chip: three planes. */
export const CHIP_SIZE = 3 * CHIP_SIDE * CHIP_SIDE;

/** An aligned face and its mirror image, as the descriptor network reads them. */
export interface Chips {
  /** Float32Array [2, 3, 150, 150], 0 to 255. */
  planes: Float32Array;
  /** RMS distance of the landmarks from the mean face, in chip pixels. */
  fit: number;
}

/**
 * Cuts out the face upright and at the size the descriptor network was trained on.
 *
 * @param landmarks all 68, in pixels of the picture
 */
export function cutChips(picture: Picture, landmarks: readonly Point[]): Chips {
  const inner = ALIGNMENT_LANDMARKS.map((landmark) => landmarks[landmark]!);
  const toPicture = fitSimilarity(CHIP_LANDMARKS, inner);
  const planes = new Float32Array(2 * CHIP_SIZE);
  warp(picture, toPicture, CHIP_SIDE, planes);
  mirror(planes);
  return { planes, fit: residual(toPicture, CHIP_LANDMARKS, inner) };
}

/** Writes the mirror image of the first chip into the second. */
function mirror(planes: Float32Array): void {
  for (let row = 0; row < CHIP_SIZE; row += CHIP_SIDE) {
    const mirrored = planes.subarray(CHIP_SIZE + row, CHIP_SIZE + row + CHIP_SIDE);
    mirrored.set(planes.subarray(row, row + CHIP_SIDE));
    mirrored.reverse();
  }
}
