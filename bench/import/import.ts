import writeXlsx from 'write-excel-file/node';
import type { Client } from '../../test/harness/client.js';
import { signInAdmin } from '../../test/harness/people.js';
import { costOf, type Cost } from '../harness/load-cost.js';
import { withServer } from '../harness/measured-server.js';

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
  await withServer(async (server) => {
    const { api } = await signInAdmin(server);
    const lines: Line[] = [];
    for (const [format, fileOf] of Object.entries(FORMATS)) {
      const file = await fileOf([HEADINGS, ...peopleOf(format)]);
      for (const dryRun of [true, false]) {
        const what = dryRun ? `${format}, dry run` : format;
        let imported = 0;
        const cost = await costOf(server, async () => {
          imported = await send(api, file, dryRun);
        });
        lines.push({ what, imported, ...cost, megabytes: Math.round(file.length / 1e4) / 100 });
      }
    }
    console.table(lines);
  });
}

const peopleOf = (format: string): string[][] =>
  Array.from({ length: PEOPLE }, (_, i) => [
    'Ada Lovelace',
    `${format}${i}@example.com`,
    i % 2 ? 'student' : 'employee',
    '+44 20 7946 0000',
    '2026-01-31',
  ]);

async function send(api: Client, file: Buffer, dryRun: boolean): Promise<number> {
  const parts = { fields: { dry_run: String(dryRun) }, files: { file } };
  const answer = await api.upload('/api/admin/users/bulk-import', parts);
  return (answer.body as { imported: number }).imported;
}
