/* eslint-disable @typescript-eslint/no-non-null-assertion -- the output's shape bounds every index */
import { DETECTOR_STRIDE } from '../face-networks.js';
import type { Box, DetectedFace } from '../face-engine.js';

/** Sizes of the detector's anchors, in cells: face-api, tinyFaceDetector/const.ts. */
const ANCHORS: readonly (readonly [width: number, height: number])[] = [
  [1.603231, 2.094468],
  [6.041143, 7.080126],
  [2.882459, 3.518061],
  [4.266906, 5.178857],
  [9.041765, 10.66308],
];

/** x, y, width, height and objectness. */
const CHANNELS = 5;

/** Below this score the detector finds more patterns than faces. */
export const LEAST_SCORE = 0.4;

/** Boxes that share more of their union are one face. */
const LARGEST_OVERLAP = 0.4;

/**
 * Reads the detector's raw output.
 *
 * @param output [25, rows, columns]
 * @returns one box a face in pixels of the detector's input, best score first
 */
export function readDetections(
  output: Float32Array,
  columns: number,
  rows: number,
): DetectedFace[] {
  const found: DetectedFace[] = [];
  const cells = columns * rows;
  for (const [anchor, size] of ANCHORS.entries()) {
    for (let cell = 0; cell < cells; cell++) {
      const at = (channel: number) => output[(anchor * CHANNELS + channel) * cells + cell]!;
      const score = sigmoid(at(4));
      if (score <= LEAST_SCORE) continue;
      const x = ((cell % columns) + sigmoid(at(0))) * DETECTOR_STRIDE;
      const y = (Math.floor(cell / columns) + sigmoid(at(1))) * DETECTOR_STRIDE;
      const width = Math.exp(at(2)) * size[0] * DETECTOR_STRIDE;
      const height = Math.exp(at(3)) * size[1] * DETECTOR_STRIDE;
      found.push({ box: { x: x - width / 2, y: y - height / 2, width, height }, score });
    }
  }
  return suppressOverlaps(found);
}

/** Non-maximum suppression: of boxes that overlap much, only the best stays. */
export function suppressOverlaps(faces: readonly DetectedFace[]): DetectedFace[] {
  const kept: DetectedFace[] = [];
  for (const face of faces.toSorted((one, other) => other.score - one.score)) {
    if (kept.every(({ box }) => overlap(box, face.box) <= LARGEST_OVERLAP)) kept.push(face);
  }
  return kept;
}

/** Intersection over union. */
export function overlap(one: Box, other: Box): number {
  const shared = sharedArea(one, other);
  return shared / (area(one) + area(other) - shared);
}

/** Area of the intersection. */
export function sharedArea(one: Box, other: Box): number {
  const width = Math.min(one.x + one.width, other.x + other.width) - Math.max(one.x, other.x);
  const height = Math.min(one.y + one.height, other.y + other.height) - Math.max(one.y, other.y);
  return Math.max(0, width) * Math.max(0, height);
}

export function area({ width, height }: Box): number {
  return width * height;
}

function sigmoid(value: number): number {
  return 1 / (1 + Math.exp(-value));
}
