import { Table, type MigrationInterface, type QueryRunner } from 'typeorm';
import { refersTo, schemaWords, unique } from '../src/platform/database/schema/schema-words.js';

const TABLE = 'erasure_notices';

/** Who was told that their face will be erased for want of being seen. */
export class NoticeErasures1795400002830 implements MigrationInterface {
  name = 'NoticeErasures1795400002830';

  async up(runner: QueryRunner): Promise<void> {
    const { growingCounter, moment, text } = schemaWords(runner);
    await runner.createTable(
      new Table({
        name: TABLE,
        columns: [growingCounter(), text('user_id', 20), moment('told_at')],
        uniques: [unique(TABLE, 'user_id')],
        foreignKeys: [refersTo('users', TABLE, 'user_id', 'CASCADE')],
      }),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable(TABLE);
  }
}
