import { Table, type MigrationInterface, type QueryRunner } from 'typeorm';
import {
  index,
  optional,
  refersTo,
  schemaWords,
  unique,
} from '../src/platform/database/schema/schema-words.js';

const TABLE = 'past_memberships';
const RECORDS = 'attendance_records';

/** Where people belonged until they moved, and the department that each record was written in. */
export class KeepMemberships1795400000100 implements MigrationInterface {
  name = 'KeepMemberships1795400000100';

  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(pastMemberships(runner));
    // By hand: on the embedded database the schema builder would build the table anew, under the views that read it.
    await runner.query(`ALTER TABLE ${RECORDS} ADD COLUMN department_id varchar(20) NULL`);
    // Where somebody belonged before is not known; filling it in is no change of a record.
    await runner.query(`UPDATE ${RECORDS} SET updated_at = updated_at,
  department_id = (SELECT u.department FROM users u WHERE u.id = ${RECORDS}.user_id)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE ${RECORDS} DROP COLUMN department_id`);
    await runner.dropTable(TABLE);
  }
}

function pastMemberships(runner: QueryRunner): Table {
  const { growingCounter, text, date } = schemaWords(runner);
  return new Table({
    name: TABLE,
    columns: [
      growingCounter(),
      text('user_id', 20),
      optional(text('department_id', 20)),
      date('first_day'),
      date('last_day'),
    ],
    indices: [index(TABLE, 'department_id')],
    uniques: [unique(TABLE, 'user_id', 'last_day')],
    foreignKeys: [
      refersTo('users', TABLE, 'user_id', 'CASCADE'),
      refersTo('departments', TABLE, 'department_id', 'RESTRICT'),
    ],
  });
}
