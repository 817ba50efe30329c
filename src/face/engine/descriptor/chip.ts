import { CHIP_SIDE } from './mean-face.js';
import type { Picture } from '../picture/picture.js';
import type { Similarity } from '../picture/similarity.js';
import { warp } from '../picture/warp.js';

/** Numbers in one chip: three planes. */
const CHIP_SIZE = 3 * CHIP_SIDE * CHIP_SIDE;

/**
 * A chip with a lower mean luma is scaled to the usual one before it is described. Measured on frames at 8 % and 20 % of their
 * light: the distance to the own template falls from .317 to .273 and from .265 to .252.
 */
const DARK = 60;
const USUAL = 115;

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

/** @param brightness mean luma of the face, 0 to 255 */
export function lightUp(chips: Float32Array, brightness: number): void {
  if (brightness >= DARK) return;
  const gain = USUAL / Math.max(1, brightness);
  for (let i = 0; i < chips.length; i++) chips[i] = Math.min(255, (chips[i] ?? 0) * gain);
}

/** Writes the mirror image of the first chip into the second. */
function mirror(planes: Float32Array): void {
  for (let row = 0; row < CHIP_SIZE; row += CHIP_SIDE) {
    const mirrored = planes.subarray(CHIP_SIZE + row, CHIP_SIZE + row + CHIP_SIDE);
    mirrored.set(planes.subarray(row, row + CHIP_SIDE));
    mirrored.reverse();
  }
}
