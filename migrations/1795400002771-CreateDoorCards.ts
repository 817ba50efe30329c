import { Table, type MigrationInterface, type QueryRunner } from 'typeorm';
import {
  optional,
  refersTo,
  schemaWords,
  unique,
} from '../src/platform/database/schema/schema-words.js';

const TABLE = 'door_cards';

/** The cards by which people without a face are marked at the door. */
export class CreateDoorCards1795400002771 implements MigrationInterface {
  name = 'CreateDoorCards1795400002771';

  async up(runner: QueryRunner): Promise<void> {
    const { hash, key, moment, text } = schemaWords(runner);
    await runner.createTable(
      new Table({
        name: TABLE,
        columns: [
          key('user_id', 20),
          hash('token_hash'),
          moment('issued_at'),
          optional(text('issued_by_id', 20)),
          optional(moment('expires_at')),
        ],
        uniques: [unique(TABLE, 'token_hash')],
        foreignKeys: [refersTo('users', TABLE, 'user_id', 'CASCADE')],
      }),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable(TABLE);
  }
}
