import type { MigrationInterface, QueryRunner } from 'typeorm';
import { isEmbedded } from '../src/platform/database/schema/dialect.js';

const TABLES = ['users', 'past_memberships'];

/** Who is exempt from attendance: administrators from the beginning, but those who ever came. */
export class ExemptPeople1795400001101 implements MigrationInterface {
  name = 'ExemptPeople1795400001101';

  // By hand: on the embedded database the schema builder would build the table anew, under the views that read it.
  async up(runner: QueryRunner): Promise<void> {
    const type = isEmbedded(runner.dataSource.options) ? 'boolean' : 'tinyint';
    for (const table of TABLES) {
      await runner.query(
        `ALTER TABLE ${table} ADD COLUMN exempt ${type} NOT NULL DEFAULT ${none(runner)}`,
      );
    }
    await runner.query(`UPDATE users SET updated_at = updated_at, exempt = 1
  WHERE role = 'admin' AND NOT EXISTS (SELECT 1 FROM attendance_records r
    WHERE r.user_id = users.id AND r.status IN ('Present', 'Late'))`);
    await runner.query(`UPDATE past_memberships SET exempt = 1
  WHERE user_id IN (SELECT id FROM users WHERE exempt = 1)`);
    // What nobody but the clock told of them; settled months stay as they are.
    await runner.query(`DELETE FROM attendance_records
  WHERE status = 'Absent' AND source = 'api' AND updated_at = created_at
    AND user_id IN (SELECT id FROM users WHERE exempt = 1)
    AND SUBSTR(date_only, 1, 7) NOT IN (SELECT c.year_month FROM closed_months c)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of TABLES) await runner.query(`ALTER TABLE ${table} DROP COLUMN exempt`);
  }
}

const none = (runner: QueryRunner): string => (isEmbedded(runner.dataSource.options) ? '(0)' : '0');
