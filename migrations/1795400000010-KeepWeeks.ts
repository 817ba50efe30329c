import type { MigrationInterface, QueryRunner } from 'typeorm';
import { isEmbedded } from '../src/platform/database/schema/dialect.js';

const MINUTES = ['break_minutes', 'overtime_after_minutes'];

/** Schedules whose days and weeks differ, with a planned break and overtime that does not count at once. */
export class KeepWeeks1795400000010 implements MigrationInterface {
  name = 'KeepWeeks1795400000010';

  async up(runner: QueryRunner): Promise<void> {
    const type = isEmbedded(runner.dataSource.options) ? 'integer' : 'int';
    const none = isEmbedded(runner.dataSource.options) ? '(0)' : '0';
    await runner.query('ALTER TABLE schedules ADD COLUMN weeks json NULL');
    for (const column of MINUTES) {
      await runner.query(
        `ALTER TABLE schedules ADD COLUMN ${column} ${type} NOT NULL DEFAULT ${none}`,
      );
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const column of [...MINUTES, 'weeks']) {
      await runner.query(`ALTER TABLE schedules DROP COLUMN ${column}`);
    }
  }
}
