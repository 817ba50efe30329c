import { Table, type MigrationInterface, type QueryRunner } from 'typeorm';
import { index, optional, schemaWords } from '../src/platform/database/schema/schema-words.js';

const TABLE = 'face_consents';

/** Who consented to which text, and when it was withdrawn. */
export class KeepFaceConsents1795300000164 implements MigrationInterface {
  name = 'KeepFaceConsents1795300000164';

  async up(runner: QueryRunner): Promise<void> {
    const { key, text, prose, hash, moment } = schemaWords(runner);
    await runner.createTable(
      new Table({
        name: TABLE,
        columns: [
          key('id', 36),
          text('user_id', 20),
          text('version', 20),
          hash('text_hash'),
          text('language', 10),
          prose('purpose'),
          prose('retention'),
          moment('given_at'),
          optional(text('ip_address', 50)),
          optional(moment('withdrawn_at')),
        ],
        indices: [index(TABLE, 'user_id')],
      }),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable(TABLE);
  }
}
