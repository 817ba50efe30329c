import { randomBytes } from 'node:crypto';
import { TemplateSpace } from './template-space.js';

const newSpace = () => new TemplateSpace(randomBytes(32));

/** Of unit length. */
const newFace = (length: number): Float32Array => {
  const numbers = Array.from({ length }, () => Math.random() - 0.5);
  const size = Math.hypot(...numbers);
  return Float32Array.from(numbers, (number) => number / size);
};

const dot = (one: Float32Array, other: Float32Array): number =>
  one.reduce((sum, number, i) => sum + number * (other[i] ?? 0), 0);

const distance = (one: Float32Array, other: Float32Array): number =>
  Math.hypot(...one.map((number, i) => number - (other[i] ?? 0)));

describe('The template space of an installation', () => {
  it.each([128, 511, 512])('leaves the distances of %i numbers as they are', (length) => {
    const space = newSpace();
    const faces = Array.from({ length: 12 }, () => newFace(length));
    const entered = faces.map((face) => space.enter(face));
    for (const [i, one] of faces.entries()) {
      for (const [j, other] of faces.entries()) {
        const inside = distance(entered[i]!, entered[j]!);
        expect(Math.abs(inside - distance(one, other))).toBeLessThan(1e-6);
      }
    }
  });

  it('is the same each time a seed makes it', () => {
    const seed = randomBytes(32);
    const face = newFace(512);
    expect(new TemplateSpace(seed).enter(face)).toEqual(new TemplateSpace(seed).enter(face));
  });

  // Unrelated unit vectors of 512 numbers have a correlation of 0 ± .044, the mean of 400 pairs 0 ± .0022.
  it('has nothing in common with that of another, or with the network’s', () => {
    const correlations = Array.from({ length: 400 }, () => {
      const face = newFace(512);
      const [here, there] = [newSpace().enter(face), newSpace().enter(face)];
      return [dot(here, there), dot(here, face)] as const;
    });
    for (const which of [0, 1] as const) {
      const found = correlations.map((pair) => pair[which]);
      const mean = found.reduce((sum, one) => sum + one, 0) / found.length;
      const spread = Math.sqrt(found.reduce((sum, one) => sum + one * one, 0) / found.length);
      expect(Math.abs(mean)).toBeLessThan(0.01);
      expect(spread).toBeLessThan(0.055);
      expect(Math.max(...found.map(Math.abs))).toBeLessThan(0.25);
    }
  });
});
