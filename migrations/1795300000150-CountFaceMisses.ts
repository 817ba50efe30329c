import { Table, type MigrationInterface, type QueryRunner } from 'typeorm';
import { index, schemaWords } from '../src/platform/database/schema/schema-words.js';

/** Faces that callers showed in vain, counted where every process sees them. */
export class CountFaceMisses1795300000150 implements MigrationInterface {
  name = 'CountFaceMisses1795300000150';

  async up(runner: QueryRunner): Promise<void> {
    const { growingCounter, text, moment } = schemaWords(runner);
    await runner.createTable(
      new Table({
        name: 'face_misses',
        columns: [growingCounter(), text('caller', 20), moment('missed_at')],
        indices: [index('face_misses', 'caller', 'missed_at'), index('face_misses', 'missed_at')],
      }),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('face_misses');
  }
}
