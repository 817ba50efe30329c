import { TableIndex, type MigrationInterface, type QueryRunner } from 'typeorm';
import { index } from '../src/platform/database/schema/schema-words.js';

const TABLE = 'idempotency_keys';

/** A key says until when it is taken, by the database's clock, instead of since when by some process's. */
export class LeaseIdempotencyKeys1795300000081 implements MigrationInterface {
  name = 'LeaseIdempotencyKeys1795300000081';

  async up(runner: QueryRunner): Promise<void> {
    await rename(runner, 'claimed_at', 'claimed_until');
    await move(runner, 'claimed_until', 1);
  }

  async down(runner: QueryRunner): Promise<void> {
    await move(runner, 'claimed_until', -1);
    await rename(runner, 'claimed_until', 'claimed_at');
  }
}

async function rename(runner: QueryRunner, old: string, next: string): Promise<void> {
  await runner.dropIndex(TABLE, index(TABLE, old).name);
  await runner.query(`ALTER TABLE ${TABLE} RENAME COLUMN ${old} TO ${next}`);
  await runner.createIndex(TABLE, new TableIndex(index(TABLE, next)));
}

/** By the minute that a request has for its work, or the day that its answer is kept. */
async function move(runner: QueryRunner, column: string, sign: 1 | -1): Promise<void> {
  const isEmbedded = runner.dataSource.options.type === 'better-sqlite3';
  const moved = (seconds: number) =>
    isEmbedded
      ? `strftime('%Y-%m-%d %H:%M:%f', ${column}, '${sign * seconds} seconds')`
      : `TIMESTAMPADD(SECOND, ${sign * seconds}, ${column})`;
  await runner.query(
    `UPDATE ${TABLE} SET ${column} = CASE WHEN status IS NULL THEN ${moved(60)} ELSE ${moved(86_400)} END`,
  );
}
