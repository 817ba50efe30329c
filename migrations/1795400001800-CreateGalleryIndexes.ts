import { Table, type MigrationInterface, type QueryRunner } from 'typeorm';
import { optional, schemaWords } from '../src/platform/database/schema/schema-words.js';

/** What is known of the indexes of a vector engine. */
export class CreateGalleryIndexes1795400001800 implements MigrationInterface {
  name = 'CreateGalleryIndexes1795400001800';

  async up(runner: QueryRunner): Promise<void> {
    const { key, text, bigInteger, moment, createdAt } = schemaWords(runner);
    await runner.createTable(
      new Table({
        name: 'gallery_indexes',
        columns: [
          key('space', 80),
          optional(text('name', 40)),
          optional(bigInteger('revision')),
          optional(text('writer', 32)),
          moment('claimed_until'),
          createdAt(),
        ],
      }),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('gallery_indexes');
  }
}
