import { Table, type MigrationInterface, type QueryRunner } from 'typeorm';
import {
  index,
  optional,
  refersTo,
  schemaWords,
  unique,
} from '../src/platform/database/schema/schema-words.js';

const TABLE = 'attendance_feed';

/** What is written of attendance, in an order that can be followed. */
export class CreateAttendanceFeed1795300000071 implements MigrationInterface {
  name = 'CreateAttendanceFeed1795300000071';

  async up(runner: QueryRunner): Promise<void> {
    const { growingCounter, bigInteger, choice, createdAt } = schemaWords(runner);
    await runner.createTable(
      new Table({
        name: TABLE,
        columns: [
          growingCounter(),
          optional(bigInteger('position')),
          bigInteger('record_id'),
          choice('change', ['created', 'changed']),
          createdAt(),
        ],
        uniques: [unique(TABLE, 'position')],
        indices: [index(TABLE, 'record_id'), index(TABLE, 'created_at')],
        foreignKeys: [refersTo('attendance_records', TABLE, 'record_id', 'CASCADE')],
      }),
    );
    await runner.query('INSERT INTO id_sequences (prefix, last_number) VALUES (?, 0)', ['FEED']);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DELETE FROM id_sequences WHERE prefix = ?', ['FEED']);
    await runner.dropTable(TABLE);
  }
}
