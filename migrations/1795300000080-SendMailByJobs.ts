import { Table, type MigrationInterface, type QueryRunner } from 'typeorm';
import {
  index,
  optional,
  refersTo,
  schemaWords,
} from '../src/platform/database/schema/schema-words.js';

/** Mail is sent by jobs like other work; what is left of its own queue is the record of what was written to whom. */
export class SendMailByJobs1795300000080 implements MigrationInterface {
  name = 'SendMailByJobs1795300000080';

  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(mails(runner));
    await runner.query(
      `INSERT INTO mails (id, user_id, template, context, status, last_error, created_at, sent_at)
SELECT CAST(id AS CHAR(36)), user_id, template, context, status, last_error, created_at, sent_at FROM mail_queue`,
    );
    await runner.query(
      `INSERT INTO jobs (id, kind, payload, available_at, last_error, created_at)
SELECT CAST(id AS CHAR(36)), 'mail', CONCAT('{"mailId":"', CAST(id AS CHAR(36)), '"}'), next_attempt_at, last_error, created_at
FROM mail_queue WHERE status = 'waiting'`,
    );
    await runner.dropTable('mail_queue');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.createTable(mailQueue(runner));
    await runner.query(
      `INSERT INTO mail_queue (user_id, template, context, status, attempts, next_attempt_at, last_error, created_at, sent_at)
SELECT m.user_id, m.template, m.context, m.status, COALESCE(j.attempts, 0),
  COALESCE(j.available_at, m.created_at), m.last_error, m.created_at, m.sent_at
FROM mails m LEFT JOIN jobs j ON j.kind = 'mail' AND j.id = m.id ORDER BY m.created_at`,
    );
    await runner.query(`DELETE FROM jobs WHERE kind = 'mail'`);
    await runner.dropTable('mails');
  }
}

function mails(runner: QueryRunner): Table {
  const { key, text, prose, json, choice, moment, createdAt } = schemaWords(runner);
  return new Table({
    name: 'mails',
    columns: [
      key('id', 36),
      text('user_id', 20),
      text('template', 50),
      json('context'),
      choice('status', ['waiting', 'sent', 'given_up'], 'waiting'),
      optional(prose('last_error')),
      createdAt(),
      optional(moment('sent_at')),
    ],
    indices: [index('mails', 'user_id', 'template', 'created_at'), index('mails', 'created_at')],
    foreignKeys: [refersTo('users', 'mails', 'user_id', 'CASCADE')],
  });
}

function mailQueue(runner: QueryRunner): Table {
  const { growingCounter, text, prose, json, integer, choice, ...time } = schemaWords(runner);
  return new Table({
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
  });
}
