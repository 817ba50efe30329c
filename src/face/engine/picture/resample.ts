/* eslint-disable @typescript-eslint/no-non-null-assertion -- every index is bounded by the loops' limits */
import { axisTaps, type AxisTaps, type Edge } from './axis-taps.js';
import type { Picture } from './picture.js';

/** An upright rectangle of a picture, seen at another scale. */
export interface View {
  /** Picture coordinates of the rectangle's corner, in pixels. */
  x: number;
  y: number;
  /** Picture pixels per output pixel, in each direction. */
  scaleX: number;
  scaleY: number;
  /** Output size in pixels. */
  width: number;
  height: number;
  /** Bilinear samples per output pixel and direction: 1, or more to shrink without aliasing. */
  samples: number;
  edge: Edge;
}

/**
 * Resamples a view of a picture into planes, three channels of 0 to 255 each.
 *
 * @param planes Float32Array [3, planeHeight, stride], written at the view's size from the corner
 * @param stride numbers per row of a plane, at least the view's width
 */
export function resample(
  picture: Picture,
  view: View,
  planes: Float32Array,
  stride: number,
  planeHeight: number,
): void {
  const columns = axisTaps(view.x, view.scaleX, view.width, view.samples, picture.width, view.edge);
  const rows = axisTaps(view.y, view.scaleY, view.height, view.samples, picture.height, view.edge);
  const row = new Float32Array(3 * picture.width);
  for (let y = 0; y < view.height; y++) {
    sumRows(picture, rows, y, columns, row);
    sumColumns(row, columns, planes, y * stride, stride * planeHeight);
  }
}

/** Weighs the picture's rows into one, as far as the columns will read it. */
function sumRows(
  { data, width }: Picture,
  { count, first, weights }: AxisTaps,
  y: number,
  { low, high }: AxisTaps,
  row: Float32Array,
): void {
  const from = 3 * low;
  const to = 3 * high;
  for (let tap = 0; tap < count; tap += 2) {
    const weight = weights[y * count + tap]!;
    const next = tap + 1 < count ? weights[y * count + tap + 1]! : 0;
    const offset = (first[y]! + tap) * width * 3;
    const below = next === 0 ? offset : offset + 3 * width;
    // Two rows at a time, and the first two without a sum to add to: this loop is most of the time.
    if (tap === 0) {
      for (let i = from; i < to; i++) row[i] = weight * data[offset + i]! + next * data[below + i]!;
    } else {
      for (let i = from; i < to; i++)
        row[i]! += weight * data[offset + i]! + next * data[below + i]!;
    }
  }
}

function sumColumns(
  row: Float32Array,
  { count, first, weights }: AxisTaps,
  planes: Float32Array,
  offset: number,
  plane: number,
): void {
  const size = first.length;
  for (let x = 0, tap = 0; x < size; x++) {
    let red = 0;
    let green = 0;
    let blue = 0;
    const start = 3 * first[x]!;
    for (let pixel = start; pixel < start + 3 * count; pixel += 3, tap++) {
      const weight = weights[tap]!;
      red += weight * row[pixel]!;
      green += weight * row[pixel + 1]!;
      blue += weight * row[pixel + 2]!;
    }
    planes[offset + x] = red;
    planes[offset + plane + x] = green;
    planes[offset + 2 * plane + x] = blue;
  }
}
