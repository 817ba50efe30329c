import { Table, type MigrationInterface, type QueryRunner } from 'typeorm';
import { optional, schemaWords, unique } from '../src/platform/database/schema/schema-words.js';

const TABLE = 'leave_kinds';

// In SQL: the embedded database would be given new tables under the feet of its views.
const COLUMNS = [
  ['attendance_requests', 'leave_kind varchar(30) NULL'],
  ['attendance_requests', 'half_day varchar(10) NULL'],
  ['attendance_requests', 'filed_by_id varchar(20) NULL'],
  ['attendance_records', 'leave_kind varchar(30) NULL'],
  ['attendance_records', 'leave_half varchar(10) NULL'],
] as const;

/** Kinds of leave, halves of days, and requests that are filed for others. */
export class CreateLeaveKinds1795300000121 implements MigrationInterface {
  name = 'CreateLeaveKinds1795300000121';

  async up(runner: QueryRunner): Promise<void> {
    for (const [table, column] of COLUMNS) {
      await runner.query(`ALTER TABLE ${table} ADD COLUMN ${column}`);
    }
    await runner.createTable(leaveKinds(runner));
    await runner.query(`INSERT INTO ${TABLE} (code, name, is_paid, counts_as_present) VALUES
('vacation', 'Vacation', 1, 0), ('sick', 'Sick leave', 1, 0), ('unpaid', 'Unpaid leave', 0, 0),
('training', 'Training', 1, 1)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable(TABLE);
    for (const [table, column] of COLUMNS.toReversed()) {
      await runner.query(`ALTER TABLE ${table} DROP COLUMN ${column.split(' ')[0] ?? ''}`);
    }
  }
}

function leaveKinds(runner: QueryRunner): Table {
  const { counter, text, flag, createdAt } = schemaWords(runner);
  return new Table({
    name: TABLE,
    columns: [
      counter(),
      text('code', 30),
      text('name', 100),
      flag('is_paid', true),
      flag('counts_as_present', false),
      optional(text('colour', 7)),
      optional(text('payroll_code', 30)),
      optional({ name: 'yearly_allowance', type: 'decimal', precision: 5, scale: 1 }),
      createdAt(),
    ],
    uniques: [unique(TABLE, 'code')],
  });
}
