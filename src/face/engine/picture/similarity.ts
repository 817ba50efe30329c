import type { Point } from './picture.js';

/** Scale, rotation and shift: (x, y) ↦ (a·x − b·y + tx, b·x + a·y + ty). */
export interface Similarity {
  a: number;
  b: number;
  tx: number;
  ty: number;
}

/**
 * The similarity that carries `from` nearest `to` in the least-squares sense, without reflection
 * (Umeyama 1991, in the plane, where it needs no singular values).
 *
 * @param from at least two distinct points
 * @param to as many points
 */
export function fitSimilarity(from: readonly Point[], to: readonly Point[]): Similarity {
  const here = centroid(from);
  const there = centroid(to);
  let dot = 0;
  let cross = 0;
  let spread = 0;
  for (const [p, q] of pairs(from, to)) {
    const [x, y, u, v] = [p.x - here.x, p.y - here.y, q.x - there.x, q.y - there.y];
    dot += x * u + y * v;
    cross += x * v - y * u;
    spread += x * x + y * y;
  }
  const a = dot / spread;
  const b = cross / spread;
  return { a, b, tx: there.x - a * here.x + b * here.y, ty: there.y - b * here.x - a * here.y };
}

export function apply({ a, b, tx, ty }: Similarity, { x, y }: Point): Point {
  return { x: a * x - b * y + tx, y: b * x + a * y + ty };
}

/** The factor by which lengths grow. */
export function scaleOf({ a, b }: Similarity): number {
  return Math.hypot(a, b);
}

/** Root of the mean squared distance that the fit leaves, in pixels of `from`. */
export function residual(fit: Similarity, from: readonly Point[], to: readonly Point[]): number {
  let sum = 0;
  for (const [p, q] of pairs(from, to)) {
    const fitted = apply(fit, p);
    sum += (fitted.x - q.x) ** 2 + (fitted.y - q.y) ** 2;
  }
  return Math.sqrt(sum / from.length) / scaleOf(fit);
}

function centroid(points: readonly Point[]): Point {
  let [x, y] = [0, 0];
  for (const point of points) {
    x += point.x;
    y += point.y;
  }
  return { x: x / points.length, y: y / points.length };
}

function* pairs(from: readonly Point[], to: readonly Point[]): Generator<[Point, Point]> {
  for (const [i, p] of from.entries()) {
    const q = to[i];
    if (q) yield [p, q];
  }
}
