import { FACE_API } from './face-api-card.js';
import { faceplugin } from './faceplugin-card.js';

describe('The distances of the face library’s network', () => {
  const { distances } = FACE_API;

  it.each([
    [100, false, 0.316],
    [309, false, 0.29885],
    [70_000, false, 0.2164],
    [100, true, 0.285],
    [309, true, 0.2664],
  ])('accept, of %d people (strict: %s), up to %d', (people, strict, threshold) => {
    expect(distances.thresholdFor(people, 5, strict)).toBeCloseTo(threshold, 4);
  });

  it.each([0, 1, 9])('accept of %d people as of ten, the fewest measured', (people) => {
    expect(distances.thresholdFor(people, 5, false)).toBeCloseTo(0.351, 6);
    expect(distances.thresholdFor(people, 5, true)).toBeCloseTo(0.323, 6);
  });

  it('allow more the fewer pictures a template is made of', () => {
    const thresholds = [0, 1, 2, 3, 4, 5, 7].map((n) => distances.thresholdFor(100, n, false));
    expect(thresholds).toEqual([...thresholds].sort((a, b) => b - a));
    expect(thresholds[1]).toBeCloseTo(0.343, 6);
    expect(thresholds[0]).toBe(thresholds[1]);
    expect(thresholds[5]).toBeCloseTo(0.316, 6);
  });

  it('ask one claimed identity for what ten people would be asked', () => {
    expect(distances.verificationLimit(false)).toBe(0.351);
    expect(distances.verificationLimit(true)).toBe(0.323);
  });
});

describe('The distances of faceplugin’s network', () => {
  const { distances } = faceplugin();

  it.each([
    [1, false, 1.07751],
    [120, false, 1.03777],
    [1000, false, 0.977],
    [120, true, 1.00477],
  ])('accept, of %d people (strict: %s), up to %d', (people, strict, threshold) => {
    expect(distances.thresholdFor(people, 5, strict)).toBeCloseTo(threshold, 4);
  });

  it('take two sets for one person’s far below what separates any two people', () => {
    expect([1, 2, 3, 5].map((pictures) => distances.duplicateLimit(pictures))).toEqual([
      expect.closeTo(0.96),
      expect.closeTo(0.92),
      0.9,
      0.9,
    ]);
  });
});
