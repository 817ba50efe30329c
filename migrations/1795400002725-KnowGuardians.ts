import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The address of whoever else is told that somebody is missing. */
export class KnowGuardians1795400002725 implements MigrationInterface {
  name = 'KnowGuardians1795400002725';

  // By hand: on the embedded database the schema builder would build the table anew, under the views that read it.
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE users ADD COLUMN guardian_email varchar(100) NULL');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE users DROP COLUMN guardian_email');
  }
}
