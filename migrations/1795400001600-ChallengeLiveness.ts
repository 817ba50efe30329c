import { Table, type MigrationInterface, type QueryRunner } from 'typeorm';
import {
  index,
  optional,
  refersTo,
  schemaWords,
} from '../src/platform/database/schema/schema-words.js';

/** Challenges to people before a camera, and which devices must set them. */
export class ChallengeLiveness1795400001600 implements MigrationInterface {
  name = 'ChallengeLiveness1795400001600';

  async up(runner: QueryRunner): Promise<void> {
    const { key, text, prose, choice, integer, bytes, moment, growingCounter, real, hash, flag } =
      schemaWords(runner);
    await runner.createTable(
      new Table({
        name: 'liveness_sessions',
        columns: [
          key('id', 36),
          text('caller', 20),
          prose('challenge'),
          choice('state', ['open', 'passed', 'failed', 'used']),
          optional(text('failure', 30)),
          integer('attempts'),
          optional(text('model', 60)),
          optional(bytes('vector')),
          moment('expires_at'),
          optional(text('marked_user_id', 20)),
        ],
        indices: [
          index('liveness_sessions', 'caller', 'state'),
          index('liveness_sessions', 'expires_at'),
          index('liveness_sessions', 'marked_user_id'),
        ],
      }),
    );
    await runner.createTable(
      new Table({
        name: 'liveness_frames',
        columns: [
          growingCounter(),
          text('session_id', 36),
          text('pose', 10),
          real('yaw'),
          real('share'),
          hash('sha256'),
          text('perceptual_hash', 16),
        ],
        indices: [
          index('liveness_frames', 'session_id'),
          index('liveness_frames', 'sha256'),
          index('liveness_frames', 'perceptual_hash'),
        ],
        foreignKeys: [refersTo('liveness_sessions', 'liveness_frames', 'session_id', 'CASCADE')],
      }),
    );
    const { type } = flag('liveness_required', false);
    await runner.query(
      `ALTER TABLE devices ADD COLUMN liveness_required ${type} NOT NULL DEFAULT 0`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE devices DROP COLUMN liveness_required');
    await runner.dropTable('liveness_frames');
    await runner.dropTable('liveness_sessions');
  }
}
