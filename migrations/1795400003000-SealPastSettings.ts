import type { MigrationInterface, QueryRunner } from 'typeorm';

/** By which what a setting said in the past, as this program kept it, is told from what somebody wrote into the database. */
export class SealPastSettings1795400003000 implements MigrationInterface {
  name = 'SealPastSettings1795400003000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE past_settings ADD COLUMN seal varchar(64) NULL');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE past_settings DROP COLUMN seal');
  }
}
