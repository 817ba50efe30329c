import { setTimeout as pause } from 'node:timers/promises';
import { openDatabase } from '../../test/harness/sql.js';
import { startServer, startTwin, type TestServer } from '../../test/harness/server.js';
import { cpuSeconds, peakMemory, residentMemory } from '../harness/process-usage.js';
import { rounded } from '../harness/timing.js';
import { gatherEnrolled } from './enrolled-crowd.js';

const PICTURES_EACH = 5;
const KILOBYTES = 1024;
const READY = 200;
/** Milliseconds between two looks. */
const OFTEN = 100;
/** Rows that the yardstick reads at once. */
const ROWS = 500;

interface Boot {
  readonly seconds: number;
  readonly cpu_seconds: number;
  readonly resident_mb: number;
  readonly peak_mb: number;
}

export interface BootFigures {
  readonly people: number;
  readonly templates: number;
  /** Until it says that it is ready, nobody enrolled. */
  readonly empty: Boot;
  /** The same with everybody enrolled. */
  readonly full: Boot;
  /** Only reading all sealed templates from the database, which no boot can do without. */
  readonly floor_seconds: number;
}

/** Starts a server of a site with so many enrolled people, and one without. */
export async function measureBoot(people: number): Promise<BootFigures> {
  const server = await startServer();
  try {
    await server.kill();
    const empty = await boot(server);
    await gatherEnrolled(server, people, PICTURES_EACH);
    const floor_seconds = await secondsOf(() => readAll(server));
    const full = await boot(server);
    return { people, templates: people * PICTURES_EACH, empty, full, floor_seconds };
  } finally {
    await server.stop();
  }
}

async function boot(site: TestServer): Promise<Boot> {
  const started: TestServer[] = [];
  const seconds = await secondsOf(async () => {
    started.push(await startTwin(site, { readyAt: '/api/health/live', silent: true }));
    await untilReady(started);
  });
  const [server = site] = started;
  const figures = {
    seconds,
    cpu_seconds: cpuSeconds(server),
    resident_mb: Math.round(residentMemory(server) / KILOBYTES),
    peak_mb: Math.round(peakMemory(server) / KILOBYTES),
  };
  await server.stop();
  return figures;
}

/** However long it takes. */
async function untilReady([server]: readonly TestServer[]): Promise<void> {
  while ((await server?.visitor.get('/api/health/ready'))?.status !== READY) await pause(OFTEN);
}

async function readAll(server: TestServer): Promise<void> {
  const database = await openDatabase(server);
  let rows: Record<string, unknown>[] = [{ id: '' }];
  while (rows.length > 0) {
    const { id } = rows.at(-1) ?? {};
    rows = await database.ask(
      `SELECT id, encoding_vector FROM face_encodings WHERE id > ? ORDER BY id LIMIT ${ROWS}`,
      [String(id)],
    );
  }
  await database.close();
}

async function secondsOf(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return rounded((performance.now() - start) / 1000);
}
