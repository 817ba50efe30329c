import { Table, type MigrationInterface, type QueryRunner } from 'typeorm';
import { index, schemaWords } from '../src/platform/database/schema/schema-words.js';

/** Failed sign-ins, counted where every process sees them. */
export class CreateSignInFailures1795300000030 implements MigrationInterface {
  name = 'CreateSignInFailures1795300000030';

  async up(runner: QueryRunner): Promise<void> {
    const { growingCounter, text, moment } = schemaWords(runner);
    await runner.createTable(
      new Table({
        name: 'sign_in_failures',
        columns: [
          growingCounter(),
          text('account', 100),
          text('ip_address', 50),
          moment('failed_at'),
        ],
        indices: [
          index('sign_in_failures', 'ip_address', 'account', 'failed_at'),
          index('sign_in_failures', 'ip_address', 'failed_at'),
          index('sign_in_failures', 'failed_at'),
        ],
      }),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('sign_in_failures');
  }
}
