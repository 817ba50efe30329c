import { Table, type MigrationInterface, type QueryRunner } from 'typeorm';
import { refersTo, schemaWords, unique } from '../src/platform/database/schema/schema-words.js';

const TABLE = 'noticed_check_outs';

/** Which forgotten check-outs were dealt with. */
export class NoticeForgottenCheckOuts1795400000201 implements MigrationInterface {
  name = 'NoticeForgottenCheckOuts1795400000201';

  async up(runner: QueryRunner): Promise<void> {
    const { growingCounter, bigInteger, moment } = schemaWords(runner);
    await runner.createTable(
      new Table({
        name: TABLE,
        columns: [growingCounter(), bigInteger('record_id'), moment('noticed_at')],
        uniques: [unique(TABLE, 'record_id')],
        foreignKeys: [refersTo('attendance_records', TABLE, 'record_id', 'CASCADE')],
      }),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable(TABLE);
  }
}
