import { Table, type MigrationInterface, type QueryRunner } from 'typeorm';
import {
  index,
  optional,
  refersTo,
  schemaWords,
  unique,
} from '../src/platform/database/schema/schema-words.js';

const TABLE = 'known_pictures';
const QUARTERS = ['quarter0', 'quarter1', 'quarter2', 'quarter3'];

/** No picture that was seen before is evidence of anybody's presence: those of enrolment are known for good. */
export class KnowPictures1795300000091 implements MigrationInterface {
  name = 'KnowPictures1795300000091';

  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(knownPictures(runner));
    // Their perceptual hashes are made from the stored pictures, once the server is up.
    await runner.query(
      `INSERT INTO ${TABLE} (user_id, origin, sha256, seen_at)
SELECT user_id, 'enrolment', image_hash, MIN(captured_at) FROM face_encodings GROUP BY user_id, image_hash`,
    );
    await runner.dropTable('recent_probes');
    // By hand: on the embedded database the schema builder would build the table anew, under the views that read it.
    await runner.query('ALTER TABLE attendance_records ADD COLUMN received_at datetime(3) NULL');
  }

  async down(runner: QueryRunner): Promise<void> {
    const { growingCounter, text, hash, moment } = schemaWords(runner);
    await runner.query('ALTER TABLE attendance_records DROP COLUMN received_at');
    await runner.createTable(
      new Table({
        name: 'recent_probes',
        columns: [growingCounter(), hash('sha256'), text('perceptual_hash', 16), moment('seen_at')],
        indices: [index('recent_probes', 'seen_at')],
      }),
    );
    await runner.dropTable(TABLE);
  }
}

function knownPictures(runner: QueryRunner): Table {
  const { growingCounter, text, hash, choice, moment } = schemaWords(runner);
  return new Table({
    name: TABLE,
    columns: [
      growingCounter(),
      text('user_id', 20),
      choice('origin', ['enrolment', 'mark']),
      hash('sha256'),
      ...QUARTERS.map((quarter) => optional(text(quarter, 4))),
      moment('seen_at'),
    ],
    uniques: [unique(TABLE, 'sha256', 'origin', 'user_id')],
    indices: [...QUARTERS, 'user_id', 'seen_at'].map((column) => index(TABLE, column)),
    foreignKeys: [refersTo('users', TABLE, 'user_id', 'CASCADE')],
  });
}
