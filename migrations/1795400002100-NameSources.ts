import { TableColumn, type MigrationInterface, type QueryRunner } from 'typeorm';
import { isEmbedded } from '../src/platform/database/schema/dialect.js';
import { schemaWords } from '../src/platform/database/schema/schema-words.js';

const TABLES = ['attendance_records', 'attendance_events'];
const BEFORE = ['face_recognition', 'manual', 'api'];
const AFTER = [...BEFORE, 'import', 'pin', 'qr'];

/** Records that were taken in from another system, and marks by a number or a code. */
export class NameSources1795400002100 implements MigrationInterface {
  name = 'NameSources1795400002100';

  async up(runner: QueryRunner): Promise<void> {
    await offer(runner, AFTER);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of TABLES) {
      await runner.query(`UPDATE ${table} SET source = 'manual' WHERE source = 'import'`);
      await runner.query(`UPDATE ${table} SET source = 'api' WHERE source IN ('pin', 'qr')`);
    }
    await offer(runner, BEFORE);
  }
}

async function offer(runner: QueryRunner, sources: string[]): Promise<void> {
  const source = new TableColumn(schemaWords(runner).choice('source', sources));
  await withoutViews(runner, async () => {
    for (const table of TABLES) await runner.changeColumn(table, 'source', source);
  });
}

/** The embedded database builds a table anew to change a column, which no view may read meanwhile. */
async function withoutViews(runner: QueryRunner, change: () => Promise<void>): Promise<void> {
  type View = { name: string; sql: string };
  const views = isEmbedded(runner.dataSource.options)
    ? ((await runner.query(`SELECT name, sql FROM sqlite_master WHERE type = 'view'`)) as View[])
    : [];
  for (const { name } of views) await runner.query(`DROP VIEW ${name}`);
  await change();
  for (const { sql } of views) await runner.query(sql);
}
