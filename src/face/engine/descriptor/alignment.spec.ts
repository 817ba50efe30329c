import { align } from './alignment.js';
import { ALIGNMENT_LANDMARKS, CHIP_LANDMARKS } from './mean-face.js';
import type { Point } from '../picture/picture.js';
import { apply, fitSimilarity, residual, scaleOf } from '../picture/similarity.js';

const TRIANGLE: Point[] = [
  { x: 0, y: 0 },
  { x: 10, y: 0 },
  { x: 0, y: 10 },
];

describe('The fitted similarity', () => {
  it('recovers a quarter turn, a doubling and a shift exactly', () => {
    const moved = TRIANGLE.map(({ x, y }) => ({ x: 5 - 2 * y, y: 7 + 2 * x }));

    const fit = fitSimilarity(TRIANGLE, moved);

    expect(fit.a).toBeCloseTo(0);
    expect(fit.b).toBeCloseTo(2);
    expect(apply(fit, { x: 10, y: 10 })).toEqual({ x: expect.closeTo(-15), y: expect.closeTo(27) });
    expect(scaleOf(fit)).toBeCloseTo(2);
    expect(residual(fit, TRIANGLE, moved)).toBeCloseTo(0);
  });

  it('never mirrors: a mirror image leaves a residual', () => {
    const mirrored = TRIANGLE.map(({ x, y }) => ({ x: -x, y }));

    const fit = fitSimilarity(TRIANGLE, mirrored);

    expect(residual(fit, TRIANGLE, mirrored)).toBeGreaterThan(1);
  });

  it('measures the residual in the scale it started from', () => {
    const moved = TRIANGLE.map(({ x, y }, i) => ({ x: 100 * x + (i === 1 ? 30 : 0), y: 100 * y }));

    const fit = fitSimilarity(TRIANGLE, moved);

    expect(residual(fit, TRIANGLE, moved)).toBeLessThan(0.3);
  });
});

describe('The alignment of a face', () => {
  it('is the identity for landmarks that already lie like the mean face', () => {
    const landmarks = Array.from({ length: 68 }, () => ({ x: -1000, y: 4000 }));
    for (const [i, landmark] of ALIGNMENT_LANDMARKS.entries()) {
      landmarks[landmark] = CHIP_LANDMARKS[i]!;
    }

    const { toPicture, fit } = align(landmarks);

    expect(toPicture).toEqual({
      a: expect.closeTo(1),
      b: expect.closeTo(0),
      tx: expect.closeTo(0),
      ty: expect.closeTo(0),
    });
    expect(fit).toBeCloseTo(0);
  });

  it('uses 33 inner landmarks, all of them inside the chip', () => {
    expect(ALIGNMENT_LANDMARKS).toHaveLength(33);
    expect(CHIP_LANDMARKS[0]).toEqual({ x: expect.closeTo(74.0127), y: expect.closeTo(45.3352) });
    for (const { x, y } of CHIP_LANDMARKS) {
      expect(Math.min(x, y)).toBeGreaterThan(25);
      expect(Math.max(x, y)).toBeLessThan(125);
    }
  });
});
