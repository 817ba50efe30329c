import { parseArgs } from 'node:util';
import { emptyMatrix, TemplateMatrix } from '../../src/face/gallery/memory/template-matrix.js';
import { measureBoot, type BootFigures } from './boot.js';
import { measureEventLoop, type EventLoopFigures } from './event-loop.js';
import { measureLoading, type LoadingFigures } from './loading.js';
import { plainSearch, streamOver } from './yardsticks.js';
import { CARD, faceAmong, somebody } from './synthetic-descriptors.js';
import { percentile, rounded, timesOf } from '../harness/timing.js';

/** People, and how many searches to time among them. */
const SIZES = [
  { people: 7_000, runs: 500 },
  { people: 70_000, runs: 200 },
  { people: 700_000, runs: 60 },
] as const;
const PLAIN_RUNS = 20;
const CANDIDATES = 5;

/** With more than 50,000 the search has a thread of its own. */
const MANY = 70_000;
const TEMPLATES = 70_000;

/** --boot: how many people a server starts with that is started. */
const OPTIONS = {
  json: { type: 'boolean', default: false },
  boot: { type: 'string', default: String(MANY) },
} as const;

interface Percentiles {
  p50_ms: number;
  p99_ms: number;
}

interface SearchFigures {
  people: number;
  search: Percentiles;
  /** A loop over the same rows in JavaScript. */
  plain: Percentiles;
  /** Reading as many bytes once, which no exact search can do without. */
  floor: Percentiles;
  /** p50 of the search by the floor's. */
  of_floor: number;
}

interface GalleryFigures {
  searches: SearchFigures[];
  event_loop: EventLoopFigures;
  loading: LoadingFigures;
  boot: BootFigures;
}

/** Measures the search among enrolled people on synthetic faces, beside a plain loop and the memory's own speed. */
export async function run(args: string[]): Promise<void> {
  const { values } = parseArgs({ args, options: OPTIONS });
  console.log('   people  search p50    p99   plain p50    p99   floor p50   search : floor');
  const searches: SearchFigures[] = [];
  for (const { people, runs } of SIZES) {
    const figures = await measureSearch(people, runs);
    searches.push(figures);
    printSearch(figures);
  }
  const figures: GalleryFigures = {
    searches,
    event_loop: await measureEventLoop(MANY),
    loading: await measureLoading(TEMPLATES),
    boot: await measureBoot(Number(values.boot)),
  };
  printOthers(figures);
  if (values.json) console.log(JSON.stringify(figures));
}

async function measureSearch(people: number, runs: number): Promise<SearchFigures> {
  const matrix = new TemplateMatrix(emptyMatrix(CARD.length));
  for (let i = 0; i < people; i++) matrix.put(somebody(i), faceAmong());
  const rows = matrix.contents.rows.subarray(0, people * CARD.length);
  const stream = streamOver(rows.byteLength);

  const [searches, readings]: [number[], number[]] = [[], []];
  // In turns, so that whatever else the machine does slows both.
  for (let i = 0; i < runs; i++) {
    searches.push(...(await timesOf(1, 0, async () => matrix.nearest(faceAmong(), CANDIDATES))));
    readings.push(...(await timesOf(1, 0, async () => stream())));
  }
  const loops = await timesOf(PLAIN_RUNS, 0, async () => plainSearch(rows, faceAmong()));
  const [search, floor] = [percentilesOf(searches), percentilesOf(readings)];
  const plain = percentilesOf(loops);
  return { people, search, plain, floor, of_floor: rounded(search.p50_ms / floor.p50_ms) };
}

function percentilesOf(times: readonly number[]): Percentiles {
  return { p50_ms: percentile(times, 0.5), p99_ms: percentile(times, 0.99) };
}

function printSearch({ people, search, plain, floor, of_floor }: SearchFigures): void {
  const columns = [search.p50_ms, search.p99_ms, plain.p50_ms, plain.p99_ms, floor.p50_ms];
  const [a, b, c, d, e] = columns.map((ms) => ms.toFixed(2));
  console.log(
    String(people).padStart(9) +
      `${a?.padStart(12)}${b?.padStart(7)}${c?.padStart(12)}${d?.padStart(7)}${e?.padStart(12)}` +
      of_floor.toFixed(2).padStart(17),
  );
}

function printOthers({ event_loop: loop, loading, boot }: GalleryFigures): void {
  console.log(
    `${loop.people} people on a thread of their own: ${loop.search_p50_ms} ms a search (p99 ` +
      `${loop.search_p99_ms}), meanwhile the event loop waits ${loop.delay_p50_ms} ms (p99 ` +
      `${loop.delay_p99_ms})`,
  );
  console.log(
    `${loading.templates} sealed templates of ${loading.people} people opened and put into the ` +
      `gallery in ${loading.ms} ms`,
  );
  const { people, templates, empty, full, floor_seconds: floor } = boot;
  console.log(
    `a server with ${people} people of ${templates} templates is ready in ${full.seconds} s, one without in ` +
      `${empty.seconds} s; it computes for ${full.cpu_seconds} s (${empty.cpu_seconds}) and holds ${full.resident_mb} MB, ` +
      `${full.peak_mb} at most (${empty.resident_mb}, ${empty.peak_mb}); only reading the templates takes ${floor} s`,
  );
}
