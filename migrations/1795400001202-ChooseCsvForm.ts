import type { MigrationInterface, QueryRunner } from 'typeorm';

const TABLE = 'user_settings';

/** How a person's spreadsheet program wants its CSV. */
export class ChooseCsvForm1795400001202 implements MigrationInterface {
  name = 'ChooseCsvForm1795400001202';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `ALTER TABLE ${TABLE} ADD COLUMN csv_separator varchar(12) NOT NULL DEFAULT 'comma'`,
    );
    await runner.query(
      `ALTER TABLE ${TABLE} ADD COLUMN date_form varchar(12) NOT NULL DEFAULT 'iso'`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE ${TABLE} DROP COLUMN date_form`);
    await runner.query(`ALTER TABLE ${TABLE} DROP COLUMN csv_separator`);
  }
}
