import { Table, type MigrationInterface, type QueryRunner } from 'typeorm';
import { index, refersTo, schemaWords } from '../src/platform/database/schema/schema-words.js';

const TABLE = 'face_data_keys';

/** A key of each person’s templates. */
export class KeepDataKeys1795400002741 implements MigrationInterface {
  name = 'KeepDataKeys1795400002741';

  async up(runner: QueryRunner): Promise<void> {
    const { key, text } = schemaWords(runner);
    await runner.createTable(
      new Table({
        name: TABLE,
        columns: [key('id', 16), text('user_id', 20), text('key_id', 16), text('wrapped', 100)],
        indices: [index(TABLE, 'user_id'), index(TABLE, 'key_id', 'id')],
        foreignKeys: [refersTo('users', TABLE, 'user_id', 'CASCADE')],
      }),
    );
  }

  /** Whatever was sealed by them is lost: for when nothing else is left. */
  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable(TABLE);
  }
}
