import { Table, type MigrationInterface, type QueryRunner } from 'typeorm';
import { index, schemaWords } from '../src/platform/database/schema/schema-words.js';

/** Whether a face at the door may have been a picture of one, and which pictures were shown lately. */
export class WatchPictures1795300000040 implements MigrationInterface {
  name = 'WatchPictures1795300000040';

  async up(runner: QueryRunner): Promise<void> {
    const { growingCounter, text, hash, moment } = schemaWords(runner);
    await runner.createTable(
      new Table({
        name: 'recent_probes',
        columns: [growingCounter(), hash('sha256'), text('perceptual_hash', 16), moment('seen_at')],
        indices: [index('recent_probes', 'seen_at')],
      }),
    );
    // By hand: on the embedded database the schema builder would build the table anew, under the views that read it.
    for (const column of NEW_COLUMNS) await runner.query(`${ALTER} ADD COLUMN ${column} NULL`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const column of NEW_COLUMNS) {
      const [name = ''] = column.split(' ');
      await runner.query(`${ALTER} DROP COLUMN ${name}`);
    }
    await runner.dropTable('recent_probes');
  }
}

const ALTER = 'ALTER TABLE attendance_records';
/** Both databases understand these types. */
const NEW_COLUMNS = ['spoof_score float', 'liveness_score float', 'replay_detected boolean'];
