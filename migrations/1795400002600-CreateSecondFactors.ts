import { Table, type MigrationInterface, type QueryRunner } from 'typeorm';
import { isEmbedded } from '../src/platform/database/schema/dialect.js';
import { refersTo, schemaWords } from '../src/platform/database/schema/schema-words.js';

const TABLE = 'second_factors';

/** Authenticators, and with each account whether a code is asked for. */
export class CreateSecondFactors1795400002600 implements MigrationInterface {
  name = 'CreateSecondFactors1795400002600';

  async up(runner: QueryRunner): Promise<void> {
    const { bigInteger, integer, key, prose } = schemaWords(runner);
    await runner.createTable(
      new Table({
        name: TABLE,
        columns: [
          key('user_id', 20),
          integer('version'),
          bigInteger('last_step'),
          prose('recovery_hashes'),
        ],
        foreignKeys: [refersTo('users', TABLE, 'user_id', 'CASCADE')],
      }),
    );
    // By hand: on the embedded database the schema builder would build the table anew, under the views that read it.
    const flag = isEmbedded(runner.dataSource.options) ? 'boolean' : 'tinyint';
    await runner.query(`ALTER TABLE users ADD COLUMN second_factor ${flag} NOT NULL DEFAULT 0`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE users DROP COLUMN second_factor');
    await runner.dropTable(TABLE);
  }
}
