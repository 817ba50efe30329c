import {
  countBelow,
  equalErrorRate,
  errorRatesOf,
  trueAcceptRate,
  type Trial,
} from './error-rates.js';

const trial = (person: number | null, ...distances: number[]): Trial => ({
  person,
  distances: Float64Array.from(distances),
});
const nearestWithin = (limit: number) => (distances: Float64Array) => {
  const nearest = Math.min(...distances);
  return nearest <= limit ? distances.indexOf(nearest) : null;
};
const pairs = (genuine: number[], impostor: number[]) => ({
  genuine: Float64Array.from(genuine),
  impostor: Float64Array.from(impostor),
});

describe('errorRatesOf', () => {
  it('counts right names, wrong names, named strangers and pictures without a face', () => {
    const trials: Trial[] = [
      trial(0, 0.2, 0.7),
      trial(1, 0.3, 0.6),
      trial(1, 0.6, 0.35),
      { person: 0, distances: null },
      trial(null, 0.39, 0.8),
      trial(null, 0.7, 0.8),
    ];

    expect(errorRatesOf(trials, nearestWithin(0.4))).toMatchObject({
      detection_rate: 5 / 6,
      tpir: 2 / 4,
      wrong_identity: 1 / 4,
      fpir: 1 / 2,
    });
  });
});

describe('equalErrorRate', () => {
  it('is 0 when every genuine pair is nearer than every impostor pair', () => {
    expect(equalErrorRate(pairs([0.1, 0.2], [0.6, 0.7]))).toBe(0);
  });

  it('is where both kinds of error are equally frequent', () => {
    expect(equalErrorRate(pairs([0.1, 0.2, 0.3, 0.65], [0.25, 0.6, 0.7, 0.8]))).toBe(0.25);
  });
});

describe('trueAcceptRate', () => {
  it('takes the distance that the given share of impostors is within', () => {
    const impostor = Array.from({ length: 100 }, (_, i) => 0.4 + i / 1000);
    expect(trueAcceptRate(pairs([0.1, 0.2, 0.405, 0.9], impostor), 0.01)).toBe(0.5);
  });
});

describe('countBelow', () => {
  it.each([
    [0.05, 0],
    [0.2, 1],
    [0.21, 3],
    [9, 4],
  ])('of .1 .2 .2 .3, those below %d are %d', (limit, count) => {
    expect(countBelow(Float64Array.from([0.1, 0.2, 0.2, 0.3]), limit)).toBe(count);
  });
});
