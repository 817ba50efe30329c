import { Table, type MigrationInterface, type QueryRunner } from 'typeorm';
import {
  index,
  optional,
  schemaWords,
  unique,
} from '../src/platform/database/schema/schema-words.js';

const TABLE = 'idempotency_keys';

/** Remembers for a day what was answered to a request that names itself. */
export class CreateIdempotencyKeys1795300000020 implements MigrationInterface {
  name = 'CreateIdempotencyKeys1795300000020';

  async up(runner: QueryRunner): Promise<void> {
    const { growingCounter, text, prose, hash, integer, moment } = schemaWords(runner);
    await runner.createTable(
      new Table({
        name: TABLE,
        columns: [
          growingCounter(),
          hash('key_hash'),
          hash('fingerprint'),
          text('claim', 36),
          moment('claimed_at'),
          optional(integer('status')),
          optional(prose('answer')),
        ],
        uniques: [unique(TABLE, 'key_hash')],
        indices: [index(TABLE, 'claimed_at')],
      }),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable(TABLE);
  }
}
