import type { MigrationInterface, QueryRunner } from 'typeorm';
import { isEmbedded } from '../src/platform/database/schema/dialect.js';

/** Galleries follow changes by a number that the database counts; processes' clocks may differ. */
export class CountFaceChanges1795300000090 implements MigrationInterface {
  name = 'CountFaceChanges1795300000090';

  // By hand: on the embedded database the schema builder would build the table anew, under the views that read it.
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('INSERT INTO id_sequences (prefix, last_number) VALUES (?, 0)', ['FACE']);
    await runner.query('ALTER TABLE users ADD COLUMN face_revision bigint NULL');
    await runner.query('CREATE INDEX ix_users_face_revision ON users (face_revision)');
    await dropIndex(runner, 'ix_users_face_changed_at');
    await runner.query('ALTER TABLE users DROP COLUMN face_changed_at');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE users ADD COLUMN face_changed_at datetime(3) NULL');
    await runner.query('CREATE INDEX ix_users_face_changed_at ON users (face_changed_at)');
    await dropIndex(runner, 'ix_users_face_revision');
    await runner.query('ALTER TABLE users DROP COLUMN face_revision');
    await runner.query('DELETE FROM id_sequences WHERE prefix = ?', ['FACE']);
  }
}

const dropIndex = (runner: QueryRunner, name: string): Promise<unknown> =>
  runner.query(isServer(runner) ? `DROP INDEX ${name} ON users` : `DROP INDEX ${name}`);

const isServer = (runner: QueryRunner): boolean => !isEmbedded(runner.dataSource.options);
