import { Table, TableColumn, type MigrationInterface, type QueryRunner } from 'typeorm';
import {
  index,
  optional,
  refersTo,
  schemaWords,
  unique,
} from '../src/platform/database/schema/schema-words.js';

const TABLE = 'leave_days';
const REQUESTS = 'attendance_requests';
const STATES = ['pending', 'approved', 'rejected'];

/** The days that a leave was granted for, with what they said before, so that it can be taken back. */
export class KeepLeaveDays1795300000120 implements MigrationInterface {
  name = 'KeepLeaveDays1795300000120';

  async up(runner: QueryRunner): Promise<void> {
    await offer(runner, [...STATES, 'withdrawn', 'revoked']);
    await runner.createTable(leaveDays(runner));
    await runner.query(`INSERT INTO ${TABLE} (request_id, user_id, date_only)
SELECT MAX(q.id), r.user_id, r.date_only FROM ${REQUESTS} q
JOIN attendance_records r ON r.user_id = q.user_id AND r.date_only BETWEEN q.first_day AND q.last_day
WHERE q.kind = 'leave' AND q.state = 'approved' AND r.status = 'Leave' GROUP BY r.user_id, r.date_only`);
    // Reasons are of requests; what was copied into a record, letter for letter, is taken out of it.
    await runner.query(`UPDATE attendance_records SET notes = NULL
WHERE source = 'manual' AND notes IS NOT NULL AND EXISTS (SELECT 1 FROM ${REQUESTS} q
  WHERE q.user_id = attendance_records.user_id AND q.state = 'approved'
  AND attendance_records.date_only BETWEEN q.first_day AND q.last_day AND HEX(q.reason) = HEX(attendance_records.notes))`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable(TABLE);
    await runner.query(
      `UPDATE ${REQUESTS} SET state = 'rejected' WHERE state IN ('withdrawn', 'revoked')`,
    );
    await offer(runner, STATES);
  }
}

async function offer(runner: QueryRunner, states: string[]): Promise<void> {
  const state = new TableColumn(schemaWords(runner).choice('state', states, 'pending'));
  await runner.changeColumn(REQUESTS, 'state', state);
}

function leaveDays(runner: QueryRunner): Table {
  const { growingCounter, bigInteger, text, date, json, createdAt } = schemaWords(runner);
  return new Table({
    name: TABLE,
    columns: [
      growingCounter(),
      bigInteger('request_id'),
      text('user_id', 20),
      date('date_only'),
      optional(json('previous')),
      createdAt(),
    ],
    indices: [index(TABLE, 'request_id')],
    uniques: [unique(TABLE, 'user_id', 'date_only')],
    foreignKeys: [
      refersTo(REQUESTS, TABLE, 'request_id', 'CASCADE'),
      refersTo('users', TABLE, 'user_id', 'CASCADE'),
    ],
  });
}
