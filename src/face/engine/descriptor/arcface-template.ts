import type { Point } from '../picture/picture.js';
import { fitSimilarity, type Similarity } from '../picture/similarity.js';

/** Side of the square that the template is given in, in pixels. */
const TEMPLATE_SIDE = 112;

/**
 * Eyes, tip of the nose and corners of the mouth where networks trained in the manner of ArcFace expect them:
 * insightface, python-package/insightface/utils/face_align.py, arcface_dst.
 */
const TEMPLATE: readonly Point[] = [
  { x: 38.2946, y: 51.6963 },
  { x: 73.5318, y: 51.5014 },
  { x: 56.0252, y: 71.7366 },
  { x: 41.5493, y: 92.3655 },
  { x: 70.7299, y: 92.2041 },
];

/** The landmarks whose mean each of the five points is. */
const SOURCES: readonly (readonly number[])[] = [
  [36, 37, 38, 39, 40, 41],
  [42, 43, 44, 45, 46, 47],
  [30],
  [48],
  [54],
];

/**
 * @param landmarks all 68, in pixels of the picture
 * @param side of the chip, in pixels
 * @returns from pixels of the chip to pixels of the picture
 */
export function alignToArcface(landmarks: readonly Point[], side: number): Similarity {
  const scale = side / TEMPLATE_SIDE;
  const template = TEMPLATE.map(({ x, y }) => ({ x: x * scale, y: y * scale }));
  return fitSimilarity(template, fivePoints(landmarks));
}

function fivePoints(landmarks: readonly Point[]): Point[] {
  return SOURCES.map((sources) => middleOf(sources.flatMap((i) => landmarks[i] ?? [])));
}

function middleOf(points: readonly Point[]): Point {
  let [x, y] = [0, 0];
  for (const point of points) {
    x += point.x / points.length;
    y += point.y / points.length;
  }
  return { x, y };
}
