import { CHIP_SIDE } from './mean-face.js';
import type { Picture } from './picture.js';
import type { Similarity } from './similarity.js';
import { warp } from './warp.js';

/** Numbers in one chip: three planes. */
const CHIP_SIZE = 3 * CHIP_SIDE * CHIP_SIDE;

/**
 * Cuts out the face upright and at the size the descriptor network was trained on, and adds its mirror image.
 *
 * @param toPicture from pixels of the chip to pixels of the picture
 * @returns Float32Array [2, 3, 150, 150], 0 to 255
 */
export function cutChips(picture: Picture, toPicture: Similarity): Float32Array {
  const planes = new Float32Array(2 * CHIP_SIZE);
  warp(picture, toPicture, CHIP_SIDE, planes);
  mirror(planes);
  return planes;
}

/** Writes the mirror image of the first chip into the second. */
function mirror(planes: Float32Array): void {
  for (let row = 0; row < CHIP_SIZE; row += CHIP_SIDE) {
    const mirrored = planes.subarray(CHIP_SIZE + row, CHIP_SIZE + row + CHIP_SIDE);
    mirrored.set(planes.subarray(row, row + CHIP_SIDE));
    mirrored.reverse();
  }
}
