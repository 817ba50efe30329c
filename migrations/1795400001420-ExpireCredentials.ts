import type { MigrationInterface, QueryRunner } from 'typeorm';
import { isEmbedded } from '../src/platform/database/schema/dialect.js';

const COLUMNS = [
  ['devices', 'expires_at'],
  ['user_settings', 'api_key_expires_at'],
  ['auth_tokens', 'session_started_at'],
] as const;
const INDEX = 'ix_sign_in_failures_account_failed_at';

/** When keys and sessions end for good, and how often a password was guessed, wherever from. */
export class ExpireCredentials1795400001420 implements MigrationInterface {
  name = 'ExpireCredentials1795400001420';

  // By hand: on the embedded database the schema builder would build the tables anew.
  async up(runner: QueryRunner): Promise<void> {
    for (const [table, column] of COLUMNS) {
      await runner.query(`ALTER TABLE ${table} ADD COLUMN ${column} datetime(3) NULL`);
    }
    await runner.query(`CREATE INDEX ${INDEX} ON sign_in_failures (account, failed_at)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    const where = isEmbedded(runner.dataSource.options) ? '' : ' ON sign_in_failures';
    await runner.query(`DROP INDEX ${INDEX}${where}`);
    for (const [table, column] of COLUMNS) {
      await runner.query(`ALTER TABLE ${table} DROP COLUMN ${column}`);
    }
  }
}
