import { countBelow, type Pairs } from './error-rates.js';

const WIDTH = 640;
const HEIGHT = 300;
const LEFT = 64;
const BOTTOM = 44;
const INNER_WIDTH = WIDTH - LEFT - 24;
const INNER_HEIGHT = HEIGHT - BOTTOM - 16;

const BINS = 60;
/** Lowest rate but none that the error curve shows. */
const DECADES = 5;

/** How far genuine and impostor pairs lie apart, each scaled to its own peak, and the threshold. */
export function distanceChart({ genuine, impostor }: Pairs, threshold: number): string {
  const farthest = 1.05 * Math.max(genuine.at(-1) ?? 0, impostor.at(-1) ?? 0, threshold, 0.1);
  const x = (distance: number) => LEFT + (distance / farthest) * INNER_WIDTH;
  const step = farthest > 1 ? 0.2 : 0.1;
  const ticks = Array.from({ length: Math.floor(farthest / step) + 1 }, (_, i) => i * step);
  return svg(
    'How distances are spread',
    bars(genuine, farthest, 'genuine'),
    bars(impostor, farthest, 'impostor'),
    line('limit', [x(threshold), 16], [x(threshold), HEIGHT - BOTTOM]),
    label(x(threshold), 12, `limit ${threshold.toFixed(2)}`),
    ...ticks.map((at) => label(x(at), HEIGHT - 28, at.toFixed(1))),
    label(LEFT + INNER_WIDTH / 2, HEIGHT - 8, 'distance: small is alike'),
  );
}

/**
 * The share of genuine pairs that fail over the share of impostor pairs that pass, for every limit. Both axes are
 * logarithmic and end in a place for none at all, so that a curve without errors lies on them and is seen.
 */
export function tradeOffChart({ genuine, impostor }: Pairs): string {
  const x = (rate: number) => LEFT + along(rate) * INNER_WIDTH;
  const y = (rate: number) => HEIGHT - BOTTOM - along(rate) * INNER_HEIGHT;
  const points = operatingPoints({ genuine, impostor }).map(
    ([accepted, rejected]) => `${x(accepted).toFixed(1)},${y(rejected).toFixed(1)}`,
  );
  const ticks = [...Array.from({ length: DECADES + 1 }, (_, i) => 10 ** -i), 0];
  const grid = ticks.flatMap((rate) => [
    line('grid', [x(rate), 16], [x(rate), HEIGHT - BOTTOM]),
    line('grid', [LEFT, y(rate)], [WIDTH - 24, y(rate)]),
    label(x(rate), HEIGHT - 28, inWords(rate)),
    label(LEFT - 26, y(rate) + 4, inWords(rate)),
  ]);
  return svg(
    'Strangers accepted against own people rejected',
    ...grid,
    `<polyline class="curve" points="${[...new Set(points)].join(' ')}"/>`,
    ...(isPerfect({ genuine, impostor }) ? [dot(x(0), y(0))] : []),
    label(LEFT + INNER_WIDTH / 2, HEIGHT - 8, 'pairs of different people accepted'),
  );
}

/** Whether some limit separates the two kinds of pairs without an error. */
export const isPerfect = ({ genuine, impostor }: Pairs): boolean =>
  genuine.length > 0 && impostor.length > 0 && (genuine.at(-1) ?? 0) < (impostor[0] ?? 0);

/** At each genuine distance and between: what is accepted of impostors and rejected of genuine pairs. */
function operatingPoints({ genuine, impostor }: Pairs): [number, number][] {
  const every = Math.max(1, Math.floor(genuine.length / 400));
  const limits = genuine.filter((_, i) => i % every === 0 || i === genuine.length - 1);
  const widest = (impostor.at(-1) ?? 0) + 1;
  return [0, ...limits, impostor[0] ?? 0, widest]
    .sort((one, other) => one - other)
    .map((limit) => [
      countBelow(impostor, limit + Number.EPSILON) / Math.max(1, impostor.length),
      1 - countBelow(genuine, limit + Number.EPSILON) / Math.max(1, genuine.length),
    ]);
}

/** 0 for none at all, 1 for all; the first of equal steps leads from none to the lowest rate. */
function along(rate: number): number {
  const steps = DECADES + 1;
  return rate <= 0 ? 0 : Math.max(0.5, steps + Math.log10(rate)) / steps;
}

function inWords(rate: number): string {
  return rate === 0 ? 'none' : `${Number((100 * rate).toPrecision(1))} %`;
}

function bars(distances: Float64Array, farthest: number, className: string): string {
  const counts = Array.from({ length: BINS }, (_, i) => {
    const upTo = (bin: number) => countBelow(distances, (bin * farthest) / BINS);
    return upTo(i + 1) - upTo(i);
  });
  const peak = Math.max(...counts, 1);
  return counts
    .map((count, i) => {
      const height = (count / peak) * INNER_HEIGHT;
      const [x, y] = [LEFT + (i / BINS) * INNER_WIDTH, HEIGHT - BOTTOM - height];
      return `<rect class="${className}" x="${x.toFixed(1)}" y="${y.toFixed(1)}" width="${(INNER_WIDTH / BINS).toFixed(1)}" height="${height.toFixed(1)}"/>`;
    })
    .join('');
}

type Point = readonly [x: number, y: number];

const svg = (title: string, ...parts: string[]): string =>
  `<svg viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="${title}">${parts.join('\n')}</svg>`;

const line = (className: string, [x1, y1]: Point, [x2, y2]: Point): string =>
  `<line class="${className}" x1="${x1}" x2="${x2}" y1="${y1}" y2="${y2}"/>`;

const dot = (x: number, y: number): string => `<circle class="dot" cx="${x}" cy="${y}" r="5"/>`;

const label = (x: number, y: number, text: string): string =>
  `<text x="${x.toFixed(1)}" y="${y.toFixed(1)}" text-anchor="middle">${text}</text>`;
