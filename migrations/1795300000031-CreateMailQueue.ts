import { Table, type MigrationInterface, type QueryRunner } from 'typeorm';
import {
  index,
  optional,
  refersTo,
  schemaWords,
} from '../src/platform/database/schema/schema-words.js';

/** Mail that waits for its server. */
export class CreateMailQueue1795300000031 implements MigrationInterface {
  name = 'CreateMailQueue1795300000031';

  async up(runner: QueryRunner): Promise<void> {
    const { growingCounter, text, prose, json, integer, choice, ...time } = schemaWords(runner);
    await runner.createTable(
      new Table({
        name: 'mail_queue',
        columns: [
          growingCounter(),
          text('user_id', 20),
          text('template', 50),
          json('context'),
          choice('status', ['waiting', 'sent', 'given_up'], 'waiting'),
          integer('attempts', 0),
          time.moment('next_attempt_at'),
          optional(prose('last_error')),
          time.createdAt(),
          optional(time.moment('sent_at')),
        ],
        indices: [
          index('mail_queue', 'status', 'next_attempt_at'),
          index('mail_queue', 'user_id', 'template', 'created_at'),
        ],
        foreignKeys: [refersTo('users', 'mail_queue', 'user_id', 'CASCADE')],
      }),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('mail_queue');
  }
}
