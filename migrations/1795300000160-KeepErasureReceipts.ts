import { Table, type MigrationInterface, type QueryRunner } from 'typeorm';
import { index, schemaWords } from '../src/platform/database/schema/schema-words.js';

const TABLE = 'erasure_receipts';

/** Proofs that biometric data were erased. */
export class KeepErasureReceipts1795300000160 implements MigrationInterface {
  name = 'KeepErasureReceipts1795300000160';

  async up(runner: QueryRunner): Promise<void> {
    const { key, text, choice, moment, integer } = schemaWords(runner);
    await runner.createTable(
      new Table({
        name: TABLE,
        columns: [
          key('id', 36),
          text('user_id', 20),
          choice('reason', ['removal', 'request', 'retention', 'withdrawal']),
          moment('erased_at'),
          integer('vectors'),
          integer('pictures'),
          integer('image_hashes'),
          text('signature', 64),
        ],
        indices: [index(TABLE, 'user_id')],
      }),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable(TABLE);
  }
}
