import { Table, type MigrationInterface, type QueryRunner } from 'typeorm';
import { index, refersTo, schemaWords } from '../src/platform/database/schema/schema-words.js';

const TABLE = 'face_templates';

/** What further descriptor networks make of the enrolment pictures. */
export class CreateFaceTemplates1795300000085 implements MigrationInterface {
  name = 'CreateFaceTemplates1795300000085';

  async up(runner: QueryRunner): Promise<void> {
    const { key, bytes } = schemaWords(runner);
    await runner.createTable(
      new Table({
        name: TABLE,
        columns: [key('encoding_id', 50), key('model', 60), bytes('vector')],
        indices: [index(TABLE, 'model')],
        foreignKeys: [refersTo('face_encodings', TABLE, 'encoding_id', 'CASCADE')],
      }),
    );
    // Until now there was one network, and a site that uses it goes on with it whatever the default becomes.
    await runner.query(
      `INSERT INTO system_config
         (config_key, config_value, data_type, description, is_editable, category)
       SELECT 'face_embedder', 'face-api', 'string', '', 0, 'face' FROM face_encodings LIMIT 1`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DELETE FROM system_config WHERE config_key = 'face_embedder'`);
    await runner.dropTable(TABLE);
  }
}
