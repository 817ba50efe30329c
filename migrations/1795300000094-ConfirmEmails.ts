import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The address that somebody wants to have, until whoever reads its mail confirms it. */
export class ConfirmEmails1795300000094 implements MigrationInterface {
  name = 'ConfirmEmails1795300000094';

  // By hand: on the embedded database the schema builder would build the table anew, under the views that read it.
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE users ADD COLUMN pending_email varchar(100) NULL');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE users DROP COLUMN pending_email');
  }
}
