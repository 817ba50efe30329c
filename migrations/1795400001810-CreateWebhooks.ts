import { Table, type MigrationInterface, type QueryRunner } from 'typeorm';
import {
  index,
  optional,
  refersTo,
  schemaWords,
} from '../src/platform/database/schema/schema-words.js';

/** Places that are told what happens here, and what they were told. */
export class CreateWebhooks1795400001810 implements MigrationInterface {
  name = 'CreateWebhooks1795400001810';

  async up(runner: QueryRunner): Promise<void> {
    const { counter, key, text, prose, integer, bigInteger, flag, choice, moment, createdAt } =
      schemaWords(runner);
    await runner.createTable(
      new Table({
        name: 'webhooks',
        columns: [
          counter(),
          text('url', 500),
          text('description', 100),
          prose('events'),
          flag('is_active', true),
          bigInteger('position'),
          integer('secret_version', 1),
          optional(moment('secret_changed_at')),
          createdAt(),
        ],
      }),
    );
    await runner.createTable(
      new Table({
        name: 'webhook_deliveries',
        columns: [
          key('id', 40),
          integer('webhook_id'),
          text('event', 40),
          prose('body'),
          choice('status', ['waiting', 'delivered', 'given_up'], 'waiting'),
          integer('attempts', 0),
          integer('replays', 0),
          optional(integer('last_status')),
          optional(text('last_error', 200)),
          createdAt(),
          optional(moment('delivered_at')),
        ],
        indices: [
          index('webhook_deliveries', 'webhook_id', 'created_at'),
          index('webhook_deliveries', 'created_at'),
        ],
        foreignKeys: [refersTo('webhooks', 'webhook_deliveries', 'webhook_id', 'CASCADE')],
      }),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('webhook_deliveries');
    await runner.dropTable('webhooks');
  }
}
