import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A correction may ask for the time of the going. */
export class CorrectGoings1795400000200 implements MigrationInterface {
  name = 'CorrectGoings1795400000200';

  // In SQL: the embedded database would be given a new table under the feet of its views.
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE attendance_requests ADD COLUMN check_out_time time NULL');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE attendance_requests DROP COLUMN check_out_time');
  }
}
