import { centroidOf, distanceBetween } from '../../engine/descriptor/descriptor.js';
import { emptyMatrix, TemplateMatrix } from './template-matrix.js';

const LENGTH = 128;

/** Unit vectors that are the same in every run. */
const randomly = (seed: number) => {
  let state = seed;
  const next = () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647 - 0.5;
  return () => centroidOf([Float32Array.from({ length: LENGTH }, next)]);
};

describe('TemplateMatrix', () => {
  it('finds nobody in nothing', () => {
    expect(new TemplateMatrix(emptyMatrix(LENGTH)).nearest(randomly(1)(), 5)).toEqual([]);
  });

  it('finds the same people as comparing with each of them does, through growth, change and removal', () => {
    const draw = randomly(7);
    const matrix = new TemplateMatrix(emptyMatrix(LENGTH));
    const people = new Map<string, Float32Array>();
    for (let i = 0; i < 1500; i++) {
      const [userId, template] = [`EMP${i % 1000}`, draw()];
      matrix.put(userId, template);
      people.set(userId, template);
      if (i % 7 === 0) {
        matrix.delete(`EMP${(i * 3) % 1000}`);
        people.delete(`EMP${(i * 3) % 1000}`);
      }
    }
    expect(matrix.size).toBe(people.size);

    for (let i = 0; i < 50; i++) {
      const probe = draw();
      const expected = [...people]
        .map(([userId, template]) => ({ userId, distance: distanceBetween(template, probe) }))
        .sort((a, b) => a.distance - b.distance)
        .slice(0, 3);
      const found = matrix.nearest(probe, 3);
      expect(found.map(({ userId }) => userId)).toEqual(expected.map(({ userId }) => userId));
      found.forEach(({ distance }, k) => {
        expect(distance).toBeCloseTo(expected[k]!.distance, 5);
      });
    }
  });

  it('does not find a person who was removed, nor miss one who is left alone', () => {
    const draw = randomly(3);
    const matrix = new TemplateMatrix(emptyMatrix(LENGTH));
    const [first, second] = [draw(), draw()];
    matrix.put('EMP001', first);
    matrix.put('EMP002', second);
    matrix.delete('EMP001');
    matrix.delete('EMP404');
    expect(matrix.nearest(first, 5).map(({ userId }) => userId)).toEqual(['EMP002']);
    expect(matrix.nearest(second, 5)[0]!.distance).toBeCloseTo(0, 6);
    matrix.delete('EMP002');
    expect(matrix.size).toBe(0);
  });
});
