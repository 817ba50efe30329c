import { Table, type MigrationInterface, type QueryRunner } from 'typeorm';
import { optional, refersTo, schemaWords } from '../src/platform/database/schema/schema-words.js';

const TABLE = 'door_pins';

/** The PINs by which people without a face are marked at the door. */
export class CreateDoorPins1795400002770 implements MigrationInterface {
  name = 'CreateDoorPins1795400002770';

  async up(runner: QueryRunner): Promise<void> {
    const { key, moment, text } = schemaWords(runner);
    await runner.createTable(
      new Table({
        name: TABLE,
        columns: [
          key('user_id', 20),
          text('pin_hash', 255),
          moment('issued_at'),
          optional(text('issued_by_id', 20)),
        ],
        foreignKeys: [refersTo('users', TABLE, 'user_id', 'CASCADE')],
      }),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable(TABLE);
  }
}
