import type { MigrationInterface, QueryRunner } from 'typeorm';

const TABLES = ['attendance_records', 'attendance_events'];
const COLUMNS = ['latitude', 'longitude'];

/** Where a client says that it was when somebody was marked or went. */
export class KeepPositions1795300000092 implements MigrationInterface {
  name = 'KeepPositions1795300000092';

  // By hand: on the embedded database the schema builder would build the table anew, under the views that read it.
  async up(runner: QueryRunner): Promise<void> {
    for (const table of TABLES) {
      for (const column of COLUMNS) {
        await runner.query(`ALTER TABLE ${table} ADD COLUMN ${column} decimal(9,6) NULL`);
      }
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of TABLES) {
      for (const column of COLUMNS)
        await runner.query(`ALTER TABLE ${table} DROP COLUMN ${column}`);
    }
  }
}
