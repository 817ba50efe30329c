import { Table, type MigrationInterface, type QueryRunner } from 'typeorm';
import { index, optional, schemaWords } from '../src/platform/database/schema/schema-words.js';

/** Work that is yet to be done. */
export class CreateJobs1795300000021 implements MigrationInterface {
  name = 'CreateJobs1795300000021';

  async up(runner: QueryRunner): Promise<void> {
    const { key, text, json, choice, moment, integer, prose, createdAt } = schemaWords(runner);
    await runner.createTable(
      new Table({
        name: 'jobs',
        columns: [
          key('id', 100),
          text('kind', 50),
          json('payload'),
          choice('state', ['queued', 'failed'], 'queued'),
          moment('available_at'),
          integer('attempts', 0),
          integer('progress', 0),
          optional(prose('last_error')),
          createdAt(),
        ],
        indices: [index('jobs', 'state', 'available_at')],
      }),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('jobs');
  }
}
