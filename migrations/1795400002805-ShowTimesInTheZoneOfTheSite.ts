import type { MigrationInterface, QueryRunner } from 'typeorm';
import { isEmbedded } from '../src/platform/database/schema/dialect.js';

/**
 * Whoever chose no zone has the site's. Until now everybody was given UTC, whoever chose it for themselves as well: they
 * cannot be told apart, and most sites lie elsewhere.
 */
export class ShowTimesInTheZoneOfTheSite1795400002805 implements MigrationInterface {
  name = 'ShowTimesInTheZoneOfTheSite1795400002805';

  async up(runner: QueryRunner): Promise<void> {
    await alterZone(runner, 'NULL');
    await runner.query(`UPDATE user_settings SET timezone = NULL WHERE timezone = 'UTC'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`UPDATE user_settings SET timezone = 'UTC' WHERE timezone IS NULL`);
    await alterZone(runner, `NOT NULL DEFAULT 'UTC'`);
  }
}

async function alterZone(runner: QueryRunner, rest: string): Promise<void> {
  await runner.query(
    isEmbedded(runner.dataSource.options)
      ? `ALTER TABLE user_settings ALTER COLUMN timezone TO timezone varchar(50) ${rest}`
      : `ALTER TABLE user_settings MODIFY COLUMN timezone varchar(50) ${rest}`,
  );
}
