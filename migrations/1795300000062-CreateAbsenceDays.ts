import { Table, type MigrationInterface, type QueryRunner } from 'typeorm';
import { optional, schemaWords } from '../src/platform/database/schema/schema-words.js';

/** The days whose absences are written, so that none is left out and none is written twice. */
export class CreateAbsenceDays1795300000062 implements MigrationInterface {
  name = 'CreateAbsenceDays1795300000062';

  async up(runner: QueryRunner): Promise<void> {
    const { date, integer, moment } = schemaWords(runner);
    await runner.createTable(
      new Table({
        name: 'absence_days',
        columns: [
          { ...date('date_only'), isPrimary: true },
          integer('absences', 0),
          moment('claimed_until'),
          optional(moment('done_at')),
        ],
      }),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('absence_days');
  }
}
