import { qualityScore } from './quality.js';

const GOOD = { score: 0.9, sharpness: 0.27, clipped: 0, fit: 2.5, flip: 0.12 };

describe('The quality score', () => {
  it('is 1 for a face with nothing against it and 0 for one with everything', () => {
    expect(qualityScore(GOOD)).toBeCloseTo(1, 2);
    expect(
      qualityScore({ score: 0.4, sharpness: 0.04, clipped: 0.35, fit: 9, flip: 0.2 }),
    ).toBeCloseTo(0, 2);
  });

  it('is worth σ(z) in between, stretched to 0 … 1', () => {
    // Every term at its half: z = −2.7 + .75 + .95 + .65 + .25 + .45 = .35.
    const middling = { score: 0.65, sharpness: 0.1, clipped: 0.175, fit: 6.25, flip: 0.16 };

    expect(qualityScore(middling)).toBeCloseTo((1 / (1 + Math.exp(-0.35)) - 0.063) / 0.905);
  });

  it.each([
    ['a doubtful detection', { score: 0.5 }],
    ['blur', { sharpness: 0.08 }],
    ['burnt out skin', { clipped: 0.3 }],
    ['a poor fit', { fit: 7 }],
    ['a mirror that disagrees', { flip: 0.19 }],
  ])('falls with %s', (_, flaw) => {
    expect(qualityScore({ ...GOOD, ...flaw })).toBeLessThan(qualityScore(GOOD));
  });
});
