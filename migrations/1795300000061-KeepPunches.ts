import { Table, type MigrationInterface, type QueryRunner } from 'typeorm';
import {
  index,
  optional,
  refersTo,
  schemaWords,
} from '../src/platform/database/schema/schema-words.js';

const TABLE = 'attendance_records';

/** What a day comes to, and the punches it is derived from. */
export class KeepPunches1795300000061 implements MigrationInterface {
  name = 'KeepPunches1795300000061';

  async up(runner: QueryRunner): Promise<void> {
    for (const column of columnsOf(runner)) {
      // In SQL: the embedded database would be given a new table under the feet of its views.
      await runner.query(`ALTER TABLE ${TABLE} ADD COLUMN ${column}`);
    }
    const { growingCounter, text, real, choice, ...time } = schemaWords(runner);
    await runner.createTable(
      new Table({
        name: 'attendance_events',
        columns: [
          growingCounter(),
          text('user_id', 20),
          time.date('date_only'),
          choice('kind', ['in', 'out']),
          time.moment('timestamp'),
          choice('source', ['face_recognition', 'manual', 'api']),
          choice('verification_status', ['pending', 'verified', 'rejected'], 'verified'),
          optional(text('face_encoding_id', 50)),
          optional(real('recognition_confidence')),
          optional(real('recognition_distance')),
          optional(text('location', 50)),
          optional(text('device_id', 50)),
          time.createdAt(),
        ],
        indices: [index('attendance_events', 'user_id', 'date_only', 'timestamp')],
        foreignKeys: [refersTo('users', 'attendance_events', 'user_id', 'CASCADE')],
      }),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('attendance_events');
    for (const column of columnsOf(runner).toReversed()) {
      await runner.query(`ALTER TABLE ${TABLE} DROP COLUMN ${column.split(' ')[0] ?? ''}`);
    }
  }
}

function columnsOf(runner: QueryRunner): string[] {
  const embedded = runner.dataSource.options.type === 'better-sqlite3';
  const [integer, flag] = embedded ? ['integer', 'boolean'] : ['int', 'tinyint'];
  const none = embedded ? '(0)' : '0';
  return [
    'check_out_at datetime(3) NULL',
    'check_out_time time NULL',
    `check_out_pending ${flag} NOT NULL DEFAULT ${none}`,
    `worked_minutes ${integer} NULL`,
    `early_exit_minutes ${integer} NOT NULL DEFAULT ${none}`,
    `half_day ${flag} NOT NULL DEFAULT ${none}`,
    'recognition_threshold float NULL',
    'recognition_margin float NULL',
    'judged_by json NULL',
  ];
}
