import { countBelow, type ErrorRates, type Pairs } from './error-rates.js';

const WIDTH = 640;
const HEIGHT = 300;
const LEFT = 56;
const BOTTOM = 40;
const INNER_WIDTH = WIDTH - LEFT - 16;
const INNER_HEIGHT = HEIGHT - BOTTOM - 16;

const BINS = 60;
const FARTHEST = 1.2;
/** Lowest rate the error curves show. */
const LOWEST_RATE = 1e-5;

/** What the page says above the pictures. */
export interface PageFacts extends ErrorRates {
  readonly threshold: number;
  readonly [fact: string]: unknown;
}

/** One HTML page without scripts: the figures, how distances are spread, and the error trade-off. */
export function evaluationPage(facts: PageFacts, pairs: Pairs): string {
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Face evaluation</title>
<style>
  body { font: 15px/1.5 system-ui, sans-serif; max-width: 720px; margin: 2rem auto; color: #1c2733; }
  svg { width: 100%; background: #f7f9fb; border-radius: 6px; } text { font: 11px system-ui; fill: #5a6b7b; }
  td { padding: .1rem 1.5rem .1rem 0; } .genuine { fill: #2a9d6f99; } .impostor { fill: #d1495b80; }
  .curve { fill: none; stroke: #30638e; stroke-width: 2; } .limit { stroke: #1c2733; stroke-dasharray: 4 3; }
  .grid { stroke: #dde4ea; }
</style>
<h1>Face evaluation</h1>
<table>${rowsOf(facts)}</table>
<h2>Distances</h2>
<p>Green: probes to their own person. Red: to everybody else. Each scaled to its own peak; dashed: the threshold.</p>
${histogram(pairs, facts.threshold)}
<h2>Detection error trade-off</h2>
<p>For each threshold, the share of impostor pairs that pass (across) and of genuine pairs that fail (up). Both logarithmic.</p>
${tradeOff(pairs)}
</html>
`;
}

const rowsOf = (facts: PageFacts): string =>
  Object.entries(facts)
    .map(([name, value]) => `<tr><td>${name}</td><td>${format(value)}</td></tr>`)
    .join('');

const format = (value: unknown): string =>
  typeof value === 'string' ? value : JSON.stringify(value);

function histogram({ genuine, impostor }: Pairs, threshold: number): string {
  const x = (distance: number) => LEFT + (distance / FARTHEST) * INNER_WIDTH;
  const ticks = [0, 0.2, 0.4, 0.6, 0.8, 1, 1.2].map((at) => label(x(at), HEIGHT - 16, String(at)));
  return svg(
    bars(genuine, 'genuine'),
    bars(impostor, 'impostor'),
    `<line class="limit" x1="${x(threshold)}" x2="${x(threshold)}" y1="16" y2="${HEIGHT - BOTTOM}"/>`,
    ...ticks,
    label(LEFT + INNER_WIDTH / 2, HEIGHT - 2, 'distance'),
  );
}

function bars(distances: Float64Array, className: string): string {
  const counts = Array.from({ length: BINS }, (_, i) => {
    const upTo = (bin: number) => countBelow(distances, (bin * FARTHEST) / BINS);
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

function tradeOff({ genuine, impostor }: Pairs): string {
  const decades = Math.log10(1 / LOWEST_RATE);
  const along = (rate: number) => 1 + Math.log10(Math.max(rate, LOWEST_RATE)) / decades;
  const x = (rate: number) => LEFT + along(rate) * INNER_WIDTH;
  const y = (rate: number) => HEIGHT - BOTTOM - along(rate) * INNER_HEIGHT;
  const points = Array.from({ length: 240 }, (_, i) => {
    const limit = (i / 240) * FARTHEST;
    const accepted = countBelow(impostor, limit) / Math.max(1, impostor.length);
    const rejected = 1 - countBelow(genuine, limit) / Math.max(1, genuine.length);
    return `${x(accepted).toFixed(1)},${y(rejected).toFixed(1)}`;
  });
  const grid = Array.from({ length: decades + 1 }, (_, i) => 10 ** -i).map(
    (rate) =>
      `<line class="grid" x1="${x(rate)}" x2="${x(rate)}" y1="16" y2="${HEIGHT - BOTTOM}"/>
<line class="grid" x1="${LEFT}" x2="${WIDTH - 16}" y1="${y(rate)}" y2="${y(rate)}"/>
${label(x(rate), HEIGHT - 24, rate.toExponential(0))}${label(28, y(rate) + 4, rate.toExponential(0))}`,
  );
  return svg(...grid, `<polyline class="curve" points="${points.join(' ')}"/>`);
}

const svg = (...parts: string[]): string =>
  `<svg viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img">${parts.join('\n')}</svg>`;

const label = (x: number, y: number, text: string): string =>
  `<text x="${x.toFixed(1)}" y="${y.toFixed(1)}" text-anchor="middle">${text}</text>`;
