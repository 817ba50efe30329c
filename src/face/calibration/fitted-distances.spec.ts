import { unitLength } from '../engine/descriptor/descriptor.js';
import { fitDistances, NetworkDoesNotSeparate, TooFewPhotographs } from './fitted-distances.js';
import { falsePositiveRate } from './impostors.js';
import { seededRandom } from '../evaluation/random.js';

const LENGTH = 32;
const random = seededRandom(1);
const direction = (): Float32Array =>
  unitLength(Float32Array.from({ length: LENGTH }, () => random() + random() + random() - 1.5));
const near = (centre: Float32Array, noise: number): Float32Array => {
  const stray = direction();
  return unitLength(centre.map((value, i) => value + noise * (stray[i] ?? 0)));
};
const person = (noise: number, pictures = 7): Float32Array[] => {
  const centre = direction();
  return Array.from({ length: pictures }, () => near(centre, noise));
};
const sample = (noise: number, people = 32) => ({
  people: Array.from({ length: people }, () => person(noise)),
  strangers: Array.from({ length: 70 }, direction),
});

describe('falsePositiveRate', () => {
  const impostors = [[Float64Array.of(0.1, 0.5, 0.9, 0.9)], [Float64Array.of(0.6, 0.7, 0.8, 0.9)]];

  it('is that of all ways to choose so many of the templates', () => {
    expect(falsePositiveRate(impostors, 1, 0.5)).toBeCloseTo((2 / 4 + 0) / 2, 9);
    expect(falsePositiveRate(impostors, 2, 0.1)).toBeCloseTo(2 / 4 / 2, 9);
    expect(falsePositiveRate(impostors, 4, 0.6)).toBe(1);
  });
});

describe('fitDistances', () => {
  it('finds limits that keep one’s own people in and others out', () => {
    const { figures, uncertainty } = fitDistances(sample(0.4), null);
    const { line, strictLine, duplicateLimit, samePersonLimit } = figures;
    expect(line.slope).toBeGreaterThan(0);
    expect(strictLine.intercept).toBeLessThan(line.intercept);
    expect(duplicateLimit).toBeLessThan(samePersonLimit);
    expect(uncertainty).toBeGreaterThan(0);
  });

  it('takes from the card what needs more people than a site has', () => {
    const { figures } = fitDistances(sample(0.4), null);
    const advised = { ...figures, line: { intercept: 9, slope: 0.05 }, margin: 0.07 };
    const again = fitDistances(sample(0.4), advised);
    expect(again.figures).toMatchObject({ margin: 0.07, line: { slope: 0.05 } });
    expect(again.figures.line.intercept).toBeLessThan(2);
  });

  it('is refused with too few people', () => {
    expect(() => fitDistances(sample(0.4, 10), null)).toThrow(TooFewPhotographs);
  });

  it('is refused for a network that does not tell people apart', () => {
    expect(() => fitDistances(sample(40), null)).toThrow(NetworkDoesNotSeparate);
  });
});
