import { FACE_API } from '../embedder/face-api-card.js';
import { assuranceOf, qualityScore, type ScoreInputs } from './quality.js';

const GOOD: ScoreInputs = { detection: 0.9, sharpness: 0.27, clipped: 0, fit: 2.5, sign: 0.12 };
const WORST: ScoreInputs = { detection: 0.4, sharpness: 0.04, clipped: 0.35, fit: 9, sign: 0.2 };

describe('The quality score', () => {
  const score = (inputs: ScoreInputs) => qualityScore(FACE_API, inputs);

  it('is 1 for a face with nothing against it and 0 for one with everything', () => {
    expect(score(GOOD)).toBeCloseTo(1, 6);
    expect(score(WORST)).toBeCloseTo(0, 6);
  });

  it('is worth σ(z) in between, stretched to 0 … 1', () => {
    // Every term at its half: z = −2.7 + .75 + .95 + .65 + .25 + .45 = .35.
    const middling = { detection: 0.65, sharpness: 0.1, clipped: 0.175, fit: 6.25, sign: 0.16 };

    expect(score(middling)).toBeCloseTo((1 / (1 + Math.exp(-0.35)) - 0.063) / 0.905, 2);
  });

  it.each([
    ['a doubtful detection', { detection: 0.5 }],
    ['blur', { sharpness: 0.08 }],
    ['burnt out skin', { clipped: 0.3 }],
    ['a poor fit', { fit: 7 }],
    ['a mirror that disagrees', { sign: 0.19 }],
  ])('falls with %s', (_, flaw) => {
    expect(score({ ...GOOD, ...flaw })).toBeLessThan(score(GOOD));
  });
});

describe('The assurance of a network', () => {
  it.each([
    [0.22, -1],
    [0.2, 0],
    [0.12, 4],
  ])('is, where the mirror image is %d away, %d', (sign, assurance) => {
    expect(assuranceOf(FACE_API.sign, sign)).toBeCloseTo(assurance, 6);
  });
});
