import type { MigrationInterface, QueryRunner } from 'typeorm';
import { isEmbedded } from '../src/platform/database/schema/dialect.js';

/** People without an e-mail address: they sign in by their number, or are only marked. */
export class AllowNoEmails1795400002710 implements MigrationInterface {
  name = 'AllowNoEmails1795400002710';

  async up(runner: QueryRunner): Promise<void> {
    await alterEmail(runner, 'NULL');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      `UPDATE users SET email = CONCAT(LOWER(id), '@nobody.invalid') WHERE email IS NULL`,
    );
    await alterEmail(runner, 'NOT NULL');
  }
}

// By hand: on the embedded database the schema builder would build the table anew, under the views that read it.
async function alterEmail(runner: QueryRunner, presence: 'NULL' | 'NOT NULL'): Promise<void> {
  const column = `email varchar(100) ${presence}`;
  await runner.query(
    isEmbedded(runner.dataSource.options)
      ? `ALTER TABLE users ALTER COLUMN email TO ${column}`
      : `ALTER TABLE users MODIFY COLUMN ${column}`,
  );
}
