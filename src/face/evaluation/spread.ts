import type { ErrorRates } from './error-rates.js';

/** The mean of each rate. */
export const averageOf = (rates: readonly ErrorRates[]): ErrorRates => combined(rates, meanOf);

/** The standard deviation of each rate, of a sample. */
export const deviationOf = (rates: readonly ErrorRates[]): ErrorRates =>
  combined(rates, (values) => {
    const mean = meanOf(values);
    const squares = values.map((value) => (value - mean) ** 2);
    return Math.sqrt(squares.reduce((sum, square) => sum + square, 0) / (values.length - 1 || 1));
  });

const meanOf = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / (values.length || 1);

function combined(
  rates: readonly ErrorRates[],
  combine: (values: readonly number[]) => number,
): ErrorRates {
  const each = (read: (one: ErrorRates) => number) => combine(rates.map(read));
  const shares = Object.keys(rates[0]?.tar_at_far ?? {});
  return {
    detection_rate: each((one) => one.detection_rate),
    tpir: each((one) => one.tpir),
    fpir: each((one) => one.fpir),
    wrong_identity: each((one) => one.wrong_identity),
    eer: each((one) => one.eer),
    tar_at_far: Object.fromEntries(
      shares.map((share) => [share, each((one) => one.tar_at_far[share] ?? 0)]),
    ),
  };
}
