import { fork } from 'node:child_process';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { Environment } from '../../src/platform/config/environment.js';
import { BACKENDS, type Backend } from '../../src/face/engine/face-engine.js';
import { STAGES } from '../../src/face/engine/stage.js';
import { EMBEDDERS } from './embedders.js';
import type { HeicFigures } from './heic-cost.js';
import type { BackendFigures } from './engine-stages.js';
import type { FaceTask } from './measurement-process.js';
import type { Timing } from '../harness/timing.js';

const STOCK_RUNS = 25;
const WORKERS = [1, 2];

/** Numbers of runs after which memory is read, and after the last. */
const MEMORY_AFTER = [100, 500];

/** What is described, and by which network. */
interface Subject {
  embedder: string;
  photo: string;
}

/** Measures the face engine on one photograph, beside the library's own pipeline. */
export async function run(args: string[]): Promise<void> {
  const { values } = parseArgs({
    args,
    options: {
      photo: { type: 'string' },
      backend: { type: 'string' },
      embedder: { type: 'string', default: new Environment().FACE_EMBEDDER },
      heic: { type: 'string', default: 'test/fixtures/lying.heic' },
      runs: { type: 'string', default: '500' },
      json: { type: 'boolean', default: false },
    },
  });
  if (!values.photo) throw new Error('Name a photograph: --photo FILE');
  const photo = resolve(values.photo);
  const { embedder } = values;
  const measured = await measureBackends(
    chosen(values.backend),
    { embedder, photo },
    Number(values.runs),
  );
  const [first] = measured;
  if (!first) throw new Error('No backend could be measured.');
  const stock = await measureStock(photo, measured);
  const workers = await measureWorkers({ embedder, photo }, first.backend);
  const embedders = await compareEmbedders(photo, first.backend);
  const heic = await compareHeic(resolve(values.heic));
  if (values.json) console.log(JSON.stringify({ ...first, stock, workers, embedders, heic }));
}

async function measureBackends(
  backends: readonly Backend[],
  subject: Subject,
  runs: number,
): Promise<BackendFigures[]> {
  const checkpoints = [...new Set([...MEMORY_AFTER.filter((count) => count < runs), runs])];
  const measured: BackendFigures[] = [];
  for (const backend of backends) {
    const task = { measure: 'backend', backend, ...subject, checkpoints } as const;
    const figures = await attempt<BackendFigures>(backend, task);
    if (!figures) continue;
    measured.push(figures);
    print(figures);
  }
  return measured;
}

async function measureStock(
  photo: string,
  measured: readonly BackendFigures[],
): Promise<Timing | null> {
  const stock = await attempt<Timing>('stock', { measure: 'stock', photo, runs: STOCK_RUNS });
  if (stock) printStock(stock, measured);
  return stock;
}

async function measureWorkers(subject: Subject, backend: Backend): Promise<Record<string, number>> {
  const figures: Record<string, number> = {};
  for (const workers of WORKERS) {
    const task = { measure: 'workers', backend, ...subject, workers } as const;
    const perSecond = await attempt<number>(`${workers} workers`, task);
    if (perSecond === null) continue;
    figures[workers] = perSecond;
    console.log(`${backend}, ${workers} worker(s): ${perSecond} photographs a second`);
  }
  return figures;
}

/** What each network costs by time and memory, in one run. */
async function compareEmbedders(photo: string, backend: Backend): Promise<object> {
  const times = await attempt<Timing[]>('networks', { measure: 'embedders', backend, photo });
  const memory: Record<string, number> = {};
  for (const [i, embedder] of EMBEDDERS.entries()) {
    memory[embedder] = await workerMemory({ embedder, photo }, backend);
    console.log(`${embedder}, in turns with the other; ${memory[embedder]} MB a further worker`);
    if (times?.[i]) printLine('total', times[i]);
  }
  const [one, reference] = times ?? [];
  if (one && reference) printRatio(EMBEDDERS.join(' : '), one.median_ms / reference.median_ms);
  return { times, memory };
}

/** Of a process with three workers less that of one with a single one, by the two. */
async function workerMemory(subject: Subject, backend: Backend): Promise<number> {
  const [one = 0, three = 0] = await Promise.all(
    [1, 3].map((workers) =>
      attempt<number>('memory', { measure: 'memory', backend, ...subject, workers }),
    ),
  );
  return Math.round(((three ?? 0) - (one ?? 0)) / 2);
}

async function compareHeic(photo: string): Promise<HeicFigures | null> {
  const figures = await attempt<HeicFigures>('heic', { measure: 'heic', photo });
  if (!figures) return null;
  console.log('decoding one picture as HEIC, and as JPEG');
  printLine('HEIC', figures.heic);
  printLine('JPEG', figures.jpeg);
  printRatio('HEIC : JPEG', figures.heic.median_ms / figures.jpeg.median_ms);
  return figures;
}

const printRatio = (name: string, ratio: number): void => {
  console.log(`  ${name} = ${ratio.toFixed(2)}`);
};

/** The default backend is the first that loads. */
function chosen(name: string | undefined): Backend[] {
  if (name === undefined || name === 'auto') return [...BACKENDS];
  const backend = BACKENDS.find((known) => known === name);
  if (!backend) throw new Error(`Unknown backend ${name}: choose ${BACKENDS.join(', ')}.`);
  return [backend];
}

async function attempt<T>(name: string, task: FaceTask): Promise<T | null> {
  const answer = await inOwnProcess(task);
  if ('error' in answer) {
    console.log(`${name}: not measured: ${answer.error}`);
    return null;
  }
  // Each task has one kind of result, and the caller names it.
  return answer.result as T;
}

type Answer = { result: unknown } | { error: string };

function inOwnProcess(task: FaceTask): Promise<Answer> {
  return new Promise((done) => {
    const child = fork(new URL('./measurement-process.js', import.meta.url));
    child.once('exit', (code) => {
      done({ error: `the process ended with ${String(code)}` });
    });
    child.once('message', (answer) => {
      done(answer as Answer);
      child.disconnect();
    });
    child.send(task);
  });
}

function print({ backend, boot_ms, total, stages, with_spoof, rss_mb }: BackendFigures): void {
  console.log(`${backend}: loaded in ${boot_ms} ms`);
  for (const stage of STAGES) printLine(stage, stages[stage]);
  printLine('total', total);
  printLine('+ spoof', with_spoof);
  for (const [runs, megabytes] of Object.entries(rss_mb)) {
    console.log(`  resident memory after ${runs} runs: ${megabytes} MB`);
  }
}

function printStock(stock: Timing, measured: readonly BackendFigures[]): void {
  console.log('stock (SSD MobileNet, landmarks and descriptor of every face, wasm)');
  printLine('total', stock);
  for (const { backend, total } of measured) {
    console.log(`  ${backend} takes ${(total.median_ms / stock.median_ms).toFixed(3)} of it`);
  }
}

function printLine(name: string, { median_ms, p95_ms }: Timing): void {
  const [median, p95] = [median_ms.toFixed(2).padStart(8), p95_ms.toFixed(2).padStart(8)];
  console.log(`  ${name.padEnd(10)}${median} ms median${p95} ms p95`);
}
