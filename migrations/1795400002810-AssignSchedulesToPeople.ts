import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Schedules of one person. */
export class AssignSchedulesToPeople1795400002810 implements MigrationInterface {
  name = 'AssignSchedulesToPeople1795400002810';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE schedules ADD COLUMN user_id varchar(20) NULL');
  }

  async down(runner: QueryRunner): Promise<void> {
    // A person's hours are nobody else's.
    await runner.query('DELETE FROM schedules WHERE user_id IS NOT NULL');
    await runner.query('ALTER TABLE schedules DROP COLUMN user_id');
  }
}
