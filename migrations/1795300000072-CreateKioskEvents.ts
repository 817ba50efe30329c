import { Table, type MigrationInterface, type QueryRunner } from 'typeorm';
import {
  index,
  refersTo,
  schemaWords,
  unique,
} from '../src/platform/database/schema/schema-words.js';

const TABLE = 'kiosk_events';

/** What devices took while they were offline. */
export class CreateKioskEvents1795300000072 implements MigrationInterface {
  name = 'CreateKioskEvents1795300000072';

  async up(runner: QueryRunner): Promise<void> {
    const { growingCounter, text, hash, moment, flag, json } = schemaWords(runner);
    await runner.createTable(
      new Table({
        name: TABLE,
        columns: [
          growingCounter(),
          text('device_id', 20),
          hash('key_hash'),
          hash('fingerprint'),
          moment('captured_at'),
          moment('received_at'),
          flag('clock_skew', false),
          json('outcome'),
        ],
        uniques: [unique(TABLE, 'device_id', 'key_hash')],
        indices: [index(TABLE, 'received_at')],
        foreignKeys: [refersTo('devices', TABLE, 'device_id', 'CASCADE')],
      }),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable(TABLE);
  }
}
