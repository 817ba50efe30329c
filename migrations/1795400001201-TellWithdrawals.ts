import { TableColumn, type MigrationInterface, type QueryRunner } from 'typeorm';
import { optional, schemaWords } from '../src/platform/database/schema/schema-words.js';

const FEED = 'attendance_feed';
const LEAVE_DAYS = 'leave_days';
const CHANGES = ['created', 'changed'];

/** Whoever watches is told that records are gone, and leave that fell on a day off can come back. */
export class TellWithdrawals1795400001201 implements MigrationInterface {
  name = 'TellWithdrawals1795400001201';

  async up(runner: QueryRunner): Promise<void> {
    const { bigInteger, choice, flag } = schemaWords(runner);
    await change(runner, choice('change', [...CHANGES, 'withdrawn']));
    await change(runner, optional(bigInteger('record_id')));
    await runner.addColumn(LEAVE_DAYS, new TableColumn(flag('is_off', false)));
  }

  async down(runner: QueryRunner): Promise<void> {
    const { bigInteger, choice } = schemaWords(runner);
    // Such a day was leave of no record.
    await runner.query(`DELETE FROM ${LEAVE_DAYS} WHERE is_off = 1`);
    await runner.dropColumn(LEAVE_DAYS, 'is_off');
    await runner.query(`DELETE FROM ${FEED} WHERE record_id IS NULL`);
    await change(runner, bigInteger('record_id'));
    await change(runner, choice('change', CHANGES));
  }
}

async function change(
  runner: QueryRunner,
  column: ConstructorParameters<typeof TableColumn>[0] & { name: string },
) {
  await runner.changeColumn(FEED, column.name, new TableColumn(column));
}
