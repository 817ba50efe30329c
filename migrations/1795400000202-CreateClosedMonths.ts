import { Table, type MigrationInterface, type QueryRunner } from 'typeorm';
import { schemaWords, unique } from '../src/platform/database/schema/schema-words.js';

const TABLE = 'closed_months';

/** Months whose figures are settled. */
export class CreateClosedMonths1795400000202 implements MigrationInterface {
  name = 'CreateClosedMonths1795400000202';

  async up(runner: QueryRunner): Promise<void> {
    const { counter, text, moment } = schemaWords(runner);
    await runner.createTable(
      new Table({
        name: TABLE,
        columns: [counter(), text('year_month', 7), text('closed_by_id', 20), moment('closed_at')],
        uniques: [unique(TABLE, 'year_month')],
      }),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable(TABLE);
  }
}
