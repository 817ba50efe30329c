/* eslint-disable @typescript-eslint/no-non-null-assertion -- every index is bounded by the picture's size */
import type { Picture } from './picture.js';
import { apply, scaleOf, type Similarity } from './similarity.js';

/** More samples per pixel and direction are not worth their time. */
const MOST_SAMPLES = 4;

/**
 * Samples a turned and scaled square of a picture, bilinearly, with as many samples per pixel as shrinking needs.
 *
 * @param toPicture from pixels of the square to pixels of the picture; beyond the picture all is black
 * @param side of the square, in pixels
 * @param planes Float32Array [3, side, side], 0 to 255, overwritten
 */
export function warp(
  picture: Picture,
  toPicture: Similarity,
  side: number,
  planes: Float32Array,
): void {
  const samples = Math.max(1, Math.min(MOST_SAMPLES, Math.round(scaleOf(toPicture))));
  const add = isInside(picture, toPicture, side) ? addInside : addPartly;
  planes.fill(0, 0, 3 * side * side);
  for (let k = 0; k < samples * samples; k++) {
    const dx = ((k % samples) + 0.5) / samples - 0.5;
    const dy = (Math.floor(k / samples) + 0.5) / samples - 0.5;
    const { x: tx, y: ty } = apply(toPicture, { x: dx, y: dy });
    add(picture, { ...toPicture, tx, ty }, side, planes, 1 / (samples * samples));
  }
}

/** Whether every sample has four neighbours in the picture: then so have the corners'. */
function isInside({ width, height }: Picture, toPicture: Similarity, side: number): boolean {
  const [from, to] = [-0.5, side - 0.5];
  return [from, to].every((x) =>
    [from, to].every((y) => {
      const corner = apply(toPicture, { x, y });
      return corner.x >= 0 && corner.y >= 0 && corner.x < width - 1 && corner.y < height - 1;
    }),
  );
}

function addInside(
  { data, width }: Picture,
  { a, b, tx, ty }: Similarity,
  side: number,
  planes: Float32Array,
  share: number,
): void {
  const plane = side * side;
  const pitch = 3 * width;
  for (let y = 0, o = 0; y < side; y++) {
    for (let x = 0; x < side; x++, o++) {
      const px = a * x - b * y + tx;
      const py = b * x + a * y + ty;
      const left = px | 0;
      const top = py | 0;
      const right = px - left;
      const low = (py - top) * share;
      const high = share - low;
      const [p, q, r, s] = [high * (1 - right), high * right, low * (1 - right), low * right];
      const i = top * pitch + left * 3;
      const j = i + pitch;
      planes[o]! += p * data[i]! + q * data[i + 3]! + r * data[j]! + s * data[j + 3]!;
      planes[o + plane]! +=
        p * data[i + 1]! + q * data[i + 4]! + r * data[j + 1]! + s * data[j + 4]!;
      planes[o + 2 * plane]! +=
        p * data[i + 2]! + q * data[i + 5]! + r * data[j + 2]! + s * data[j + 5]!;
    }
  }
}

/** The same, neighbour by neighbour, for a square that reaches over the picture's edge. */
function addPartly(
  picture: Picture,
  { a, b, tx, ty }: Similarity,
  side: number,
  planes: Float32Array,
  share: number,
): void {
  for (let y = 0, o = 0; y < side; y++) {
    for (let x = 0; x < side; x++, o++) {
      const px = a * x - b * y + tx;
      const py = b * x + a * y + ty;
      const left = Math.floor(px);
      const top = Math.floor(py);
      const right = px - left;
      const low = (py - top) * share;
      const high = share - low;
      addPixel(picture, left, top, high * (1 - right), planes, o, side);
      addPixel(picture, left + 1, top, high * right, planes, o, side);
      addPixel(picture, left, top + 1, low * (1 - right), planes, o, side);
      addPixel(picture, left + 1, top + 1, low * right, planes, o, side);
    }
  }
}

function addPixel(
  { data, width, height }: Picture,
  x: number,
  y: number,
  weight: number,
  planes: Float32Array,
  o: number,
  side: number,
): void {
  if (x < 0 || y < 0 || x >= width || y >= height) return;
  const i = 3 * (y * width + x);
  const plane = side * side;
  planes[o]! += weight * data[i]!;
  planes[o + plane]! += weight * data[i + 1]!;
  planes[o + 2 * plane]! += weight * data[i + 2]!;
}
