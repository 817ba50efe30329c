import type { ThresholdLine } from '../engine/embedder/distance-scale.js';
import { falsePositiveRate, type Impostor } from './impostors.js';
import { seededRandom, type Random } from '../evaluation/random.js';

export interface ThresholdFit {
  /** At which about .5 % of strangers are accepted by somebody. */
  readonly line: ThresholdLine;
  /** The same for about .12 %. */
  readonly strictLine: ThresholdLine;
  /** Standard deviation of the threshold, by drawing the impostors anew. */
  readonly uncertainty: number;
}

const RATE = 0.005;
const STRICT_RATE = 0.0012;
/** What so few people show reliably; the rates above are reached along the slope. */
const MEASURED_RATES = [0.01, 0.02, 0.05];
const FEWEST_PEOPLE = 10;
const SIZES = 5;
const BOOTSTRAPS = 20;
const SEED = 1;
const BISECTIONS = 24;

/** Rate and number of people as one: twice as many people accept about twice as many strangers. */
interface Point {
  /** log10 of the people among whom the rate would be `RATE`. */
  readonly people: number;
  readonly threshold: number;
}

/**
 * The line of least squares through the thresholds of several galleries and rates, and one standard deviation below: what is
 * uncertain is decided against the stranger.
 *
 * @param slope the network's own, or null to fit it too
 */
export function fitLine(impostors: readonly Impostor[], slope: number | null): ThresholdFit {
  const fitted = leastSquares(pointsOf(impostors), slope);
  const random = seededRandom(SEED);
  const heights = Array.from({ length: BOOTSTRAPS }, () =>
    heightOf(pointsOf(drawnAnew(impostors, random)), fitted.slope),
  );
  const uncertainty = deviationOf(heights);
  const intercept = fitted.intercept - uncertainty;
  const stricter = fitted.slope * Math.log10(RATE / STRICT_RATE);
  return {
    line: { intercept, slope: fitted.slope },
    strictLine: { intercept: intercept - stricter, slope: fitted.slope },
    uncertainty,
  };
}

function pointsOf(impostors: readonly Impostor[]): Point[] {
  const most = Math.min(...impostors.flat().map(({ length }) => length));
  const sizes = Array.from({ length: SIZES }, (_, i) =>
    Math.round(FEWEST_PEOPLE * (most / FEWEST_PEOPLE) ** (i / (SIZES - 1))),
  );
  return sizes.flatMap((people) =>
    MEASURED_RATES.map((rate) => ({
      people: Math.log10((people * RATE) / rate),
      threshold: thresholdAt(impostors, people, rate),
    })),
  );
}

/** By bisection: the rate rises with the threshold. */
function thresholdAt(impostors: readonly Impostor[], people: number, rate: number): number {
  let [low, high] = [0, 2];
  for (let i = 0; i < BISECTIONS; i++) {
    const middle = (low + high) / 2;
    if (falsePositiveRate(impostors, people, middle) > rate) high = middle;
    else low = middle;
  }
  return low;
}

function leastSquares(points: readonly Point[], given: number | null): ThresholdLine {
  const slope = given ?? slopeOf(points);
  return { intercept: heightOf(points, slope), slope };
}

function slopeOf(points: readonly Point[]): number {
  const [x, y] = [meanOf(points.map((p) => p.people)), meanOf(points.map((p) => p.threshold))];
  const covariance = points.reduce((sum, p) => sum + (p.people - x) * (p.threshold - y), 0);
  const variance = points.reduce((sum, p) => sum + (p.people - x) ** 2, 0);
  return Math.max(0, -covariance / variance);
}

const heightOf = (points: readonly Point[], slope: number): number =>
  meanOf(points.map(({ people, threshold }) => threshold + slope * people));

/** As many, each chosen from all. */
const drawnAnew = (impostors: readonly Impostor[], random: Random): Impostor[] =>
  impostors.map(() => impostors[Math.floor(random() * impostors.length)] ?? []);

const meanOf = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / (values.length || 1);

function deviationOf(values: readonly number[]): number {
  const mean = meanOf(values);
  return Math.sqrt(meanOf(values.map((value) => (value - mean) ** 2)));
}
