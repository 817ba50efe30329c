import fc from 'fast-check';
import { centroidOf, distanceBetween, mean, unitLength } from './descriptor.js';

const component = fc.float({ min: -10, max: 10, noNaN: true });

describe('A descriptor', () => {
  it('has length 1 and keeps its direction', () => {
    const [x, y] = unitLength(Float32Array.of(3, 4));

    expect(x).toBeCloseTo(0.6);
    expect(y).toBeCloseTo(0.8);
  });

  it('has length 1 whatever it was made of', () => {
    fc.assert(
      fc.property(fc.array(component, { minLength: 128, maxLength: 128 }), (numbers) => {
        fc.pre(Math.hypot(...numbers) > 1e-3);

        expect(Math.hypot(...unitLength(Float32Array.from(numbers)))).toBeCloseTo(1, 5);
      }),
    );
  });

  it('is the mean of the face’s and its mirror’s', () => {
    expect([...mean(Float32Array.of(1, 2), Float32Array.of(3, 6))]).toEqual([2, 4]);
  });

  it('is compared by Euclidean distance: 0 with itself, 2 with its opposite', () => {
    const one = Float32Array.of(0.6, 0.8);

    expect(distanceBetween(one, one)).toBe(0);
    expect(distanceBetween(one, Float32Array.of(-0.6, -0.8))).toBeCloseTo(2);
    expect(distanceBetween(one, Float32Array.of(0.8, -0.6))).toBeCloseTo(Math.SQRT2);
  });

  it('of several pictures is their mean at length 1', () => {
    const [one, other] = [new Float32Array(128), new Float32Array(128)];
    one[0] = 1;
    other[1] = 1;
    const [x, y, z] = centroidOf([one, other]);

    expect(x).toBeCloseTo(Math.SQRT1_2);
    expect(y).toBeCloseTo(Math.SQRT1_2);
    expect(z).toBe(0);
  });
});
