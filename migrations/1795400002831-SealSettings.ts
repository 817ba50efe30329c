import type { MigrationInterface, QueryRunner } from 'typeorm';

/** By which a setting that this program wrote is told from one that somebody changed in the database. */
export class SealSettings1795400002831 implements MigrationInterface {
  name = 'SealSettings1795400002831';

  // By hand: on the embedded database the schema builder would build the table anew, under the views that read it.
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE system_config ADD COLUMN seal varchar(64) NULL');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE system_config DROP COLUMN seal');
  }
}
