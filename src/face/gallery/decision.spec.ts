import {
  confidenceAt,
  decide,
  distanceAt,
  identificationRule,
  verificationRule,
  type Strictness,
} from './decision.js';
import { FACE_API } from '../engine/embedder/face-api-card.js';
import { DistanceScale } from '../engine/embedder/distance-scale.js';

const DEFAULTS: Strictness = { leastConfidence: 0.6, margin: 0.05, strict: false };
const { distances } = FACE_API;
const ruleFor = (people: number, strictness: Strictness) =>
  identificationRule(distances, { people, pictures: 5 }, strictness);

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

describe('The rule', () => {
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

  it('allows templates of few pictures what the network’s card allows them', () => {
    const rule = identificationRule(distances, { people: 100, pictures: 1 }, DEFAULTS);
    expect(rule.threshold).toBeCloseTo(0.343, 6);
  });

  it('takes the margin from the card, as many times as the setting is the default', () => {
    const other = new DistanceScale({
      line: { intercept: 1, slope: 0 },
      strictLine: { intercept: 1, slope: 0 },
      fewestPeople: 1,
      fewPictures: [],
      margin: 0.1,
      verificationLimit: 1,
      strictVerificationLimit: 1,
      samePersonLimit: 1,
      duplicateLimit: 1,
      fewPicturesDuplicate: [],
    });
    const marginAt = (margin: number) =>
      identificationRule(other, { people: 9, pictures: 5 }, { ...DEFAULTS, margin }).margin;

    expect(ruleFor(50, DEFAULTS).margin).toBeCloseTo(0.05, 9);
    expect([0, 0.05, 0.1].map(marginAt)).toEqual([0, 0.1, 0.2]);
  });

  it('for a claimed identity asks for no margin, and for less distance where strict', () => {
    const lenient = verificationRule(distances, DEFAULTS);
    const strict = verificationRule(distances, { ...DEFAULTS, strict: true });
    expect([lenient.margin, lenient.threshold]).toEqual([0, expect.closeTo(0.351, 9)]);
    expect(strict.threshold).toBeCloseTo(0.323, 9);
  });
});
