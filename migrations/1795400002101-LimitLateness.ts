import type { MigrationInterface, QueryRunner } from 'typeorm';
import { isEmbedded } from '../src/platform/database/schema/dialect.js';

/** Schedules by which somebody who comes too late is absent. */
export class LimitLateness1795400002101 implements MigrationInterface {
  name = 'LimitLateness1795400002101';

  async up(runner: QueryRunner): Promise<void> {
    const [type, none] = isEmbedded(runner.dataSource.options) ? ['integer', '(0)'] : ['int', '0'];
    await runner.query(
      `ALTER TABLE schedules ADD COLUMN absent_after_minutes ${type} NOT NULL DEFAULT ${none}`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE schedules DROP COLUMN absent_after_minutes');
  }
}
