import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import writeXlsx from 'write-excel-file/node';
import { BenchServer, measured } from '../harness/bench-server.js';
import { costOf, type Cost } from '../harness/load-cost.js';

const PEOPLE = 10_000;
const HEADINGS = ['Name', 'E-mail', 'Role', 'Phone', 'Join date'];
const FORMATS = {
  csv: (rows: readonly string[][]) => Buffer.from(rows.map((row) => row.join()).join('\n')),
  xlsx: (rows: readonly string[][]) =>
    writeXlsx(rows.map((row) => row.map((value) => ({ value })))).toBuffer(),
};

interface Line extends Cost {
  readonly what: string;
  readonly imported: number;
  readonly megabytes: number;
}

/** Lists of 10,000 people, with another client asking meanwhile; each list is of new people. */
export async function run(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'bench-import-'));
  const env = { ...process.env, ...measured(folder) };
  const server = await (await BenchServer.start(env)).untilReady();
  try {
    const token = await server.signIn();
    const lines: Line[] = [];
    for (const [format, fileOf] of Object.entries(FORMATS)) {
      const file = await fileOf([HEADINGS, ...peopleOf(format)]);
      for (const dryRun of [true, false]) {
        const what = dryRun ? `${format}, dry run` : format;
        let imported = 0;
        const cost = await costOf(server, async () => {
          imported = await send(server, token, file, dryRun);
        });
        lines.push({ what, imported, ...cost, megabytes: Math.round(file.length / 1e4) / 100 });
      }
    }
    console.table(lines);
  } finally {
    await server.stop();
    await rm(folder, { recursive: true, force: true });
  }
}

const peopleOf = (format: string): string[][] =>
  Array.from({ length: PEOPLE }, (_, i) => [
    'Ada Lovelace',
    `${format}${i}@example.com`,
    i % 2 ? 'student' : 'employee',
    '+44 20 7946 0000',
    '2026-01-31',
  ]);

async function send(server: BenchServer, token: string, file: Buffer, dryRun: boolean) {
  const form = new FormData();
  form.append('dry_run', String(dryRun));
  form.append('file', new Blob([new Uint8Array(file)]), 'people');
  const answer = await fetch(`${server.url}/api/admin/users/bulk-import`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}` },
    body: form,
  });
  return ((await answer.json()) as { imported: number }).imported;
}
