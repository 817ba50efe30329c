import { Table, type MigrationInterface, type QueryRunner } from 'typeorm';
import { optional, schemaWords, unique } from '../src/platform/database/schema/schema-words.js';

/** Devices that call by themselves. */
export class CreateDevices1795300000070 implements MigrationInterface {
  name = 'CreateDevices1795300000070';

  async up(runner: QueryRunner): Promise<void> {
    const { key, text, prose, hash, moment, createdAt } = schemaWords(runner);
    await runner.createTable(
      new Table({
        name: 'devices',
        columns: [
          key('id', 20),
          text('name', 100),
          text('location', 50),
          prose('scopes'),
          hash('key_hash'),
          createdAt(),
          optional(moment('last_seen_at')),
          optional(moment('revoked_at')),
        ],
        uniques: [unique('devices', 'key_hash')],
      }),
    );
    await runner.query('INSERT INTO id_sequences (prefix, last_number) VALUES (?, 0)', ['DEV']);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DELETE FROM id_sequences WHERE prefix = ?', ['DEV']);
    await runner.dropTable('devices');
  }
}
