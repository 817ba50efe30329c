import type { MigrationInterface, QueryRunner } from 'typeorm';
import { isEmbedded } from '../src/platform/database/schema/dialect.js';

const COLUMNS = ['break_minutes', 'overtime_minutes'];

/** How long people were away between going and coming back, and how long they worked beyond their hours. */
export class KeepBreaks1795300000093 implements MigrationInterface {
  name = 'KeepBreaks1795300000093';

  // By hand: on the embedded database the schema builder would build the table anew, under the views that read it.
  async up(runner: QueryRunner): Promise<void> {
    const type = isEmbedded(runner.dataSource.options) ? 'integer' : 'int';
    const none = isEmbedded(runner.dataSource.options) ? '(0)' : '0';
    for (const column of COLUMNS) {
      await runner.query(
        `ALTER TABLE attendance_records ADD COLUMN ${column} ${type} NOT NULL DEFAULT ${none}`,
      );
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const column of COLUMNS) {
      await runner.query(`ALTER TABLE attendance_records DROP COLUMN ${column}`);
    }
  }
}
