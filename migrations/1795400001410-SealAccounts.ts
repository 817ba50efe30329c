import type { MigrationInterface, QueryRunner } from 'typeorm';

/** By which an account that this program made or changed is told from one that somebody changed in the database. */
export class SealAccounts1795400001410 implements MigrationInterface {
  name = 'SealAccounts1795400001410';

  // By hand: on the embedded database the schema builder would build the table anew, under the views that read it.
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE users ADD COLUMN account_seal varchar(64) NULL');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE users DROP COLUMN account_seal');
  }
}
