import { Table, type MigrationInterface, type QueryRunner } from 'typeorm';
import {
  index,
  optional,
  refersTo,
  schemaWords,
} from '../src/platform/database/schema/schema-words.js';

const TABLE = 'attendance_requests';

/** Leave and corrections that people ask for. */
export class CreateAttendanceRequests1795300000073 implements MigrationInterface {
  name = 'CreateAttendanceRequests1795300000073';

  async up(runner: QueryRunner): Promise<void> {
    const { growingCounter, text, prose, choice, date, ...more } = schemaWords(runner);
    await runner.createTable(
      new Table({
        name: TABLE,
        columns: [
          growingCounter(),
          text('user_id', 20),
          choice('kind', ['leave', 'correction']),
          date('first_day'),
          date('last_day'),
          optional(choice('status', ['Present', 'Absent', 'Late', 'Leave'])),
          optional(more.time('time_only')),
          prose('reason'),
          choice('state', ['pending', 'approved', 'rejected'], 'pending'),
          optional(text('decided_by_id', 20)),
          optional(more.moment('decided_at')),
          optional(prose('note')),
          more.createdAt(),
        ],
        indices: [index(TABLE, 'user_id', 'first_day'), index(TABLE, 'state', 'created_at')],
        foreignKeys: [
          refersTo('users', TABLE, 'user_id', 'CASCADE'),
          refersTo('users', TABLE, 'decided_by_id', 'SET NULL'),
        ],
      }),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable(TABLE);
  }
}
