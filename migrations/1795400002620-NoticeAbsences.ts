import { Table, type MigrationInterface, type QueryRunner } from 'typeorm';
import { refersTo, schemaWords, unique } from '../src/platform/database/schema/schema-words.js';

const TABLE = 'absence_notices';

/** Who was told on which day that they were not marked. */
export class NoticeAbsences1795400002620 implements MigrationInterface {
  name = 'NoticeAbsences1795400002620';

  async up(runner: QueryRunner): Promise<void> {
    const { growingCounter, date, moment, text } = schemaWords(runner);
    await runner.createTable(
      new Table({
        name: TABLE,
        columns: [growingCounter(), text('user_id', 20), date('date_only'), moment('told_at')],
        uniques: [unique(TABLE, 'user_id', 'date_only')],
        foreignKeys: [refersTo('users', TABLE, 'user_id', 'CASCADE')],
      }),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable(TABLE);
  }
}
