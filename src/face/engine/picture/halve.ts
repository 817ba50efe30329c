/* eslint-disable @typescript-eslint/no-non-null-assertion -- every index is bounded by the picture's size */
import type { Picture } from './picture.js';

/**
 * Halves a picture of even size into planes. The same as `resample` at that scale in a third of the time, and by far the most
 * frequent case: what a camera sends is fitted to 640 pixels and looked at with 320.
 *
 * @param planes Float32Array [3, planeHeight, stride], 0 to 255, written from the corner
 */
export function halve(
  { data, width, height }: Picture,
  planes: Float32Array,
  stride: number,
  planeHeight: number,
): void {
  const plane = stride * planeHeight;
  const pitch = 3 * width;
  for (let y = 0; y < height / 2; y++) {
    let i = 2 * y * pitch;
    const end = y * stride + width / 2;
    for (let o = y * stride; o < end; o++, i += 6) {
      const j = i + pitch;
      planes[o] = (data[i]! + data[i + 3]! + data[j]! + data[j + 3]!) / 4;
      planes[o + plane] = (data[i + 1]! + data[i + 4]! + data[j + 1]! + data[j + 4]!) / 4;
      planes[o + 2 * plane] = (data[i + 2]! + data[i + 5]! + data[j + 2]! + data[j + 5]!) / 4;
    }
  }
}
