/* eslint-disable @typescript-eslint/no-non-null-assertion -- every index is bounded by the chip's size */
import { CHIP_SIDE } from './mean-face.js';
import { luma } from '../picture/picture.js';

/** The face itself: the chip without its outer 17 %. */
const LOW = Math.round(CHIP_SIDE * 0.17);
const HIGH = CHIP_SIDE - LOW;

/** A luma from which a pixel counts as burnt out. */
const CLIPPED = 250;

/** Width of the blur that sharpness is measured against, in pixels. */
const BLUR = 5;

export interface ChipStatistics {
  /** Share of the gradient that a small blur removes, 0 (blurred) to 1 (sharp). */
  sharpness: number;
  /** Mean luma, 0 to 255. */
  brightness: number;
  /** Share of pixels with a luma of 250 and more. */
  clipped: number;
}

/**
 * @param planes starts with the chip, Float32Array [3, 150, 150], 0 to 255
 */
export function measureChip(planes: Float32Array): ChipStatistics {
  const grey = lumaOf(planes);
  let sum = 0;
  let clipped = 0;
  for (let y = LOW; y < HIGH; y++) {
    for (let x = LOW; x < HIGH; x++) {
      const value = grey[y * CHIP_SIDE + x]!;
      sum += value;
      if (value >= CLIPPED) clipped++;
    }
  }
  const pixels = (HIGH - LOW) ** 2;
  return { sharpness: sharpness(grey), brightness: sum / pixels, clipped: clipped / pixels };
}

function lumaOf(planes: Float32Array): Float32Array {
  const plane = CHIP_SIDE * CHIP_SIDE;
  const grey = new Float32Array(plane);
  for (let i = 0; i < plane; i++) {
    grey[i] = luma(planes[i]!, planes[plane + i]!, planes[2 * plane + i]!);
  }
  return grey;
}

/** Blurs each row and compares neighbours before and after: what is blurred already changes little (Crete et al. 2007). */
function sharpness(grey: Float32Array): number {
  let before = 0;
  let lost = 0;
  for (let y = LOW; y < HIGH; y++) {
    for (let i = y * CHIP_SIDE + LOW; i < y * CHIP_SIDE + HIGH; i++) {
      const step = Math.abs(grey[i]! - grey[i - 1]!);
      // Two neighbouring windows of five share four pixels: their means differ by the ends.
      const blurred = Math.abs(grey[i + 2]! - grey[i - 3]!) / BLUR;
      before += step;
      lost += Math.max(0, step - blurred);
    }
  }
  return before > 0 ? lost / before : 0;
}
