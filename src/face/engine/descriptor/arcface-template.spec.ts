import { apply } from '../picture/similarity.js';
import { alignToArcface } from './arcface-template.js';

const EYE_RING = [36, 37, 38, 39, 40, 41];

/** 68 landmarks, of which the five points lie like the template, doubled and moved. */
const landmarks = Array.from({ length: 68 }, () => ({ x: 0, y: 0 }));
const put = (ids: number[], x: number, y: number) => {
  for (const id of ids) landmarks[id] = { x: 2 * x + 10, y: 2 * y + 20 };
};
put(EYE_RING, 38.2946, 51.6963);
put(
  EYE_RING.map((id) => id + 6),
  73.5318,
  51.5014,
);
put([30], 56.0252, 71.7366);
put([48], 41.5493, 92.3655);
put([54], 70.7299, 92.2041);

describe('The alignment by five points', () => {
  it('finds the scale and place of a face that lies like the template', () => {
    const { x, y } = apply(alignToArcface(landmarks, 112), { x: 50, y: 60 });
    expect(x).toBeCloseTo(110, 6);
    expect(y).toBeCloseTo(140, 6);
  });

  it('shows the same of the face at another side', () => {
    const { x, y } = apply(alignToArcface(landmarks, 224), { x: 100, y: 120 });
    expect(x).toBeCloseTo(110, 6);
    expect(y).toBeCloseTo(140, 6);
  });
});
