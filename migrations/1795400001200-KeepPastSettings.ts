import { Table, type MigrationInterface, type QueryRunner } from 'typeorm';
import { schemaWords, unique } from '../src/platform/database/schema/schema-words.js';

const TABLE = 'past_settings';

/** What dated settings said until they were changed. */
export class KeepPastSettings1795400001200 implements MigrationInterface {
  name = 'KeepPastSettings1795400001200';

  async up(runner: QueryRunner): Promise<void> {
    const { counter, text, prose, date } = schemaWords(runner);
    await runner.createTable(
      new Table({
        name: TABLE,
        columns: [counter(), text('config_key', 100), prose('config_value'), date('last_day')],
        uniques: [unique(TABLE, 'config_key', 'last_day')],
      }),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable(TABLE);
  }
}
