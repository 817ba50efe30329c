import { Table, type MigrationInterface, type QueryRunner } from 'typeorm';
import {
  optional,
  refersTo,
  schemaWords,
  unique,
} from '../src/platform/database/schema/schema-words.js';

/** The site's own days, and hours that begin to hold on a day. */
export class CreateCalendar1795300000060 implements MigrationInterface {
  name = 'CreateCalendar1795300000060';

  async up(runner: QueryRunner): Promise<void> {
    const { counter, text, integer, choice, date, createdAt, updatedAt } = schemaWords(runner);
    await runner.createTable(
      new Table({
        name: 'holidays',
        columns: [
          counter(),
          date('date_only'),
          text('name', 100),
          choice('kind', ['holiday', 'working_day'], 'holiday'),
          createdAt(),
        ],
        uniques: [unique('holidays', 'date_only')],
      }),
    );
    await runner.createTable(
      new Table({
        name: 'schedules',
        columns: [
          counter(),
          text('name', 100),
          text('scope', 20),
          optional(text('department_id', 20)),
          date('effective_from'),
          text('start_time', 5),
          text('end_time', 5),
          integer('grace_minutes'),
          integer('half_day_minutes'),
          text('working_days', 30),
          createdAt(),
          updatedAt(),
        ],
        uniques: [unique('schedules', 'scope', 'effective_from')],
        foreignKeys: [refersTo('departments', 'schedules', 'department_id', 'CASCADE')],
      }),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('schedules');
    await runner.dropTable('holidays');
  }
}
