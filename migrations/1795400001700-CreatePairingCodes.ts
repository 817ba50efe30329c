import { Table, type MigrationInterface, type QueryRunner } from 'typeorm';
import { index, schemaWords, unique } from '../src/platform/database/schema/schema-words.js';

const TABLE = 'pairing_codes';

/** Codes by which a kiosk gets its key. */
export class CreatePairingCodes1795400001700 implements MigrationInterface {
  name = 'CreatePairingCodes1795400001700';

  async up(runner: QueryRunner): Promise<void> {
    const { growingCounter, hash, moment, prose, text } = schemaWords(runner);
    await runner.createTable(
      new Table({
        name: TABLE,
        columns: [
          growingCounter(),
          hash('code_hash'),
          text('name', 100),
          text('location', 50),
          prose('scopes'),
          text('offered_by_id', 20),
          moment('expires_at'),
        ],
        uniques: [unique(TABLE, 'code_hash')],
        indices: [index(TABLE, 'expires_at')],
      }),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable(TABLE);
  }
}
