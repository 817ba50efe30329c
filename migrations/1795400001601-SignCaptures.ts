import { Table, type MigrationInterface, type QueryRunner } from 'typeorm';
import { index, refersTo, schemaWords } from '../src/platform/database/schema/schema-words.js';

/** Key pairs of devices, and what they signed. */
export class SignCaptures1795400001601 implements MigrationInterface {
  name = 'SignCaptures1795400001601';

  async up(runner: QueryRunner): Promise<void> {
    const { key, bigInteger, moment, hash } = schemaWords(runner);
    await runner.query('ALTER TABLE devices ADD COLUMN public_key varchar(43) NULL');
    await runner.createTable(
      new Table({
        name: 'device_captures',
        columns: [
          key('device_id', 20),
          { ...bigInteger('sequence'), isPrimary: true },
          moment('captured_at'),
          hash('content'),
        ],
        indices: [index('device_captures', 'device_id', 'captured_at')],
        foreignKeys: [refersTo('devices', 'device_captures', 'device_id', 'CASCADE')],
      }),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('device_captures');
    await runner.query('ALTER TABLE devices DROP COLUMN public_key');
  }
}
