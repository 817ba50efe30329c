import {
  confidenceAt,
  decide,
  distanceAt,
  engineThreshold,
  ruleFor,
  type Strictness,
} from './decision.js';

const DEFAULTS: Strictness = { leastConfidence: 0.6, margin: 0.05, strict: false };

describe('engineThreshold', () => {
  it.each([
    [100, false, 0.316],
    [309, false, 0.29885],
    [70_000, false, 0.2164],
    [100, true, 0.285],
    [309, true, 0.2664],
  ])('for %d people (strict: %s) is %d', (people, strict, threshold) => {
    expect(engineThreshold(people, strict)).toBeCloseTo(threshold, 4);
  });

  it.each([0, 1, 9])('for %d people is that of ten, the fewest it was measured with', (people) => {
    expect(engineThreshold(people, false)).toBeCloseTo(0.351, 6);
    expect(engineThreshold(people, true)).toBeCloseTo(0.323, 6);
  });
});

describe('decide', () => {
  const rule = ruleFor(100, DEFAULTS);
  const at = (...distances: number[]) =>
    decide(
      distances.map((distance, i) => ({ userId: `EMP00${i}`, distance })),
      rule,
    );

  it('knows nobody in an empty gallery', () => {
    expect(at()).toEqual({ result: 'unknown', margin: null });
  });

  it.each([
    ['matched', [0.2, 0.5]],
    ['matched', [0.316, 0.366001]],
    ['unknown', [0.3161, 0.9]],
    ['ambiguous', [0.2, 0.2499]],
    ['ambiguous', [0.31, 0.34]],
    ['unknown', [0.4, 0.41]],
  ])('is %s at %j', (result, distances) => {
    expect(at(...distances).result).toBe(result);
  });

  it('needs no margin where nobody else is enrolled', () => {
    expect(at(0.3)).toEqual({ result: 'matched', margin: null });
  });

  it('tells how clear it was', () => {
    expect(at(0.2, 0.5).margin).toBeCloseTo(0.3, 9);
  });
});

describe('confidenceAt', () => {
  it('is 1 at distance 0 and 0.6 exactly at the threshold', () => {
    expect(confidenceAt(0, 0.316)).toBe(1);
    expect(confidenceAt(0.316, 0.316)).toBe(0.6);
  });

  it('is near 0 for the distance of strangers', () => {
    expect(confidenceAt(0.75, 0.316)).toBeLessThan(0.1);
    expect(confidenceAt(2, 0.316)).toBeLessThan(0.001);
  });

  it('falls everywhere', () => {
    const values = Array.from({ length: 2001 }, (_, i) => confidenceAt(i / 1000, 0.3));
    expect(values.every((value, i) => i === 0 || value < values[i - 1]!)).toBe(true);
    expect(values.every((value) => value >= 0 && value <= 1)).toBe(true);
  });

  it.each([0.31, 0.45, 0.6, 0.75, 0.99])('is undone by distanceAt at %d', (confidence) => {
    expect(confidenceAt(distanceAt(confidence, 0.3), 0.3)).toBeCloseTo(confidence, 9);
  });
});

describe('ruleFor', () => {
  it('accepts up to the engine’s threshold by default', () => {
    const { threshold, engineThreshold } = ruleFor(50, DEFAULTS);
    expect(threshold).toBeCloseTo(engineThreshold, 12);
  });

  it('is stricter the more confidence is asked for', () => {
    const thresholds = [0.3, 0.5, 0.6, 0.7, 0.9].map(
      (leastConfidence) => ruleFor(50, { ...DEFAULTS, leastConfidence }).threshold,
    );
    expect(thresholds).toEqual([...thresholds].sort((a, b) => b - a));
  });
});
