import { Table, type MigrationInterface, type QueryRunner } from 'typeorm';
import { index, schemaWords } from '../src/platform/database/schema/schema-words.js';

/** What limits count, added up by all processes. */
export class CountCalls1795400000600 implements MigrationInterface {
  name = 'CountCalls1795400000600';

  async up(runner: QueryRunner): Promise<void> {
    const { key, integer, moment } = schemaWords(runner);
    await runner.createTable(
      new Table({
        name: 'call_counts',
        columns: [key('caller', 80), integer('calls'), moment('window_ends')],
        indices: [index('call_counts', 'window_ends')],
      }),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('call_counts');
  }
}
