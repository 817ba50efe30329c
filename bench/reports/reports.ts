import { setTimeout } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import type { Client } from '../../test/harness/client.js';
import { signInAdmin } from '../../test/harness/people.js';
import { written } from '../../test/harness/reports.js';
import type { TestServer } from '../../test/harness/server.js';
import { costOf, type Cost } from '../harness/load-cost.js';
import { withServer } from '../harness/measured-server.js';
import { CROWD_MONTH, gatherCrowd } from '../harness/synthetic-organisation.js';
import { FLOORS } from './library-floor.js';

const IDLE_MS = 3_000;
const TARGET_MS: Record<string, number> = { csv: 3_000, excel: 8_000, pdf: 8_000 };

interface Line extends Cost {
  readonly what: string;
  readonly floor_ms?: number;
  readonly target_ms?: number;
  readonly megabytes: number;
}

/** Reports of many people: `npm run bench -- reports [--people 10000]`. On MariaDB with TEST_DB_TYPE=mariadb. */
export async function run(args: string[]): Promise<void> {
  const { values } = parseArgs({ args, options: { people: { type: 'string', default: '10000' } } });
  await withServer(async (server) => {
    await gatherCrowd(server, Number(values.people));
    const { api } = await signInAdmin(server);
    console.table(await measure(server, api));
  });
}

async function measure(server: TestServer, api: Client): Promise<Line[]> {
  const { year, month } = CROWD_MONTH;
  const lines: Line[] = [];
  // What the machine does by itself: without it nobody can tell a slow server from a busy machine.
  lines.push({ what: 'idle', ...(await costOf(server, () => setTimeout(IDLE_MS))), megabytes: 0 });
  // The thread that reads starts with the first question.
  for (const what of ['json, first', 'json']) {
    let size = 0;
    const cost = await costOf(server, async () => {
      const answer = await api.open(`/api/reports/monthly?year=${year}&month=${month}`);
      size = (await answer.arrayBuffer()).byteLength;
    });
    lines.push({ what, ...cost, megabytes: megabytes(size) });
  }
  const files = new Map<string, Buffer>();
  for (const [format, target_ms] of Object.entries(TARGET_MS)) {
    const wish = { report_type: 'monthly', format, filters: { year, month } };
    const cost = await costOf(server, async () =>
      files.set(format, (await written(api, wish)).file),
    );
    const size = files.get(format)?.byteLength ?? 0;
    lines.push({ what: format, ...cost, target_ms, megabytes: megabytes(size) });
  }
  const measured: Line[] = [];
  for (const line of lines) measured.push(await withFloor(line, files, server.folder));
  return measured;
}

/** The PDF's floor is reckoned with the CSV's rows: the same people. */
async function withFloor(line: Line, files: Map<string, Buffer>, folder: string): Promise<Line> {
  const source = files.get(line.what === 'pdf' ? 'csv' : line.what);
  const floor = FLOORS[line.what];
  return source && floor ? { ...line, floor_ms: await floor(source, folder) } : line;
}

const megabytes = (bytes: number) => Math.round(bytes / 10_000) / 100;
