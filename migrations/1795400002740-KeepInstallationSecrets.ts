import { Table, type MigrationInterface, type QueryRunner } from 'typeorm';
import { optional, schemaWords } from '../src/platform/database/schema/schema-words.js';

const TABLE = 'installation_secrets';

/** Secrets that stay when ENCRYPTION_KEY changes. Where people are, they are those that the key has given so far. */
export class KeepInstallationSecrets1795400002740 implements MigrationInterface {
  name = 'KeepInstallationSecrets1795400002740';

  async up(runner: QueryRunner): Promise<void> {
    const { key, text, moment, createdAt } = schemaWords(runner);
    await runner.createTable(
      new Table({
        name: TABLE,
        columns: [
          key('key_id', 16),
          text('wrapped', 255),
          optional(text('rotator', 32)),
          moment('rotating_until'),
          createdAt(),
        ],
      }),
    );
    await runner.query(
      `INSERT INTO ${TABLE} (key_id, wrapped, rotating_until)
       SELECT 'derived', '', '1970-01-01 00:00:00.000' FROM users LIMIT 1`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable(TABLE);
  }
}
