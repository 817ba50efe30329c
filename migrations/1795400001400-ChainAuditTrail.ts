import { Table, type MigrationInterface, type QueryRunner } from 'typeorm';
import { isEmbedded } from '../src/platform/database/schema/dialect.js';
import { schemaWords, unique } from '../src/platform/database/schema/schema-words.js';

/** What the lines of the audit trail are sealed with, one after the other. */
export class ChainAuditTrail1795400001400 implements MigrationInterface {
  name = 'ChainAuditTrail1795400001400';

  async up(runner: QueryRunner): Promise<void> {
    const { bigInteger, integer, text } = schemaWords(runner);
    // By hand: on the embedded database the schema builder would build the largest table anew.
    await runner.query('ALTER TABLE activity_log ADD COLUMN origin varchar(64) NULL');
    await runner.query('CREATE UNIQUE INDEX uq_activity_log_origin ON activity_log (origin)');
    await runner.createTable(
      new Table({
        name: 'activity_seals',
        columns: [
          { ...bigInteger('position'), isPrimary: true },
          bigInteger('activity_id'),
          text('seal', 64),
        ],
        uniques: [unique('activity_seals', 'activity_id')],
      }),
    );
    await runner.createTable(
      new Table({
        name: 'activity_chain',
        columns: [
          { ...integer('id'), isPrimary: true },
          bigInteger('position'),
          text('seal', 64),
          bigInteger('line_id'),
          bigInteger('base_position'),
          text('base_seal', 64),
          text('base_mac', 64),
        ],
      }),
    );
    await runner.query(`INSERT INTO activity_chain VALUES (1, 0, '', 0, 0, '', '')`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('activity_chain');
    await runner.dropTable('activity_seals');
    const table = isEmbedded(runner.dataSource.options) ? '' : ' ON activity_log';
    await runner.query(`DROP INDEX uq_activity_log_origin${table}`);
    await runner.query('ALTER TABLE activity_log DROP COLUMN origin');
  }
}
