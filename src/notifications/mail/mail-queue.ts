import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { MoreThan, Raw, Repository } from 'typeorm';
import { append } from '../../platform/database/queries.js';
import { Transactions } from '../../platform/database/transactions.js';
import { JobKind, JobQueue } from '../../platform/jobs/job-queue.js';
import { DatabaseClock } from '../../platform/leases/database-clock.js';
import { DAY, HOUR, SECOND } from '../../platform/time/duration.js';
import type { MailTemplateName } from './mail-templates.js';
import { Mail, type MailContext } from './mail.entity.js';

/** Rows of one statement. */
const AT_A_TIME = 500;

interface MailPayload {
  readonly mailId: string;
}

/** What somebody is written. */
export interface Letter {
  readonly userId: string;
  readonly template: MailTemplateName;
  readonly context: MailContext & Record<string, unknown>;
}

/** As many at once as there are connections to the mail server, which may be away for a day. */
export const SEND_MAIL = new JobKind<MailPayload>('mail', {
  concurrency: 2,
  backOff: { first: 2 * SECOND, longest: HOUR, giveUpAfter: DAY },
});

/** Mail to be sent later: a mail server that is down fails no request. */
@Injectable()
export class MailQueue {
  constructor(
    @InjectRepository(Mail) private readonly mails: Repository<Mail>,
    private readonly queue: JobQueue,
    private readonly transactions: Transactions,
  ) {}

  /** Joins the ambient transaction. */
  async add(
    template: MailTemplateName,
    userIds: readonly string[],
    context: MailContext & Record<string, unknown> = {},
  ): Promise<void> {
    await this.addAll(userIds.map((userId) => ({ userId, template, context })));
  }

  /** Joins the ambient transaction. */
  async addAll(letters: readonly Letter[]): Promise<void> {
    const mails = letters.map((letter) => ({ id: randomUUID(), ...letter }));
    const jobs = mails.map(({ id }) => ({ id, payload: { mailId: id } }));
    await this.transactions.run(async () => {
      for (let i = 0; i < mails.length; i += AT_A_TIME) {
        await append(this.mails, mails.slice(i, i + AT_A_TIME));
      }
      await this.queue.addAll(SEND_MAIL, jobs);
    });
  }

  /** Whether the user was written this within so many milliseconds. */
  async has(template: MailTemplateName, userId: string, within: number): Promise<boolean> {
    const then = new DatabaseClock(this.mails.manager.dataSource).after(-within);
    const createdAt = Raw((column) => `${column} > ${then}`);
    return this.mails.existsBy({ userId, template, createdAt });
  }

  /** Whom something was written after `since`. */
  async readersOf(template: MailTemplateName, since: Date): Promise<Set<string>> {
    const mails = await this.mails.find({
      select: { userId: true },
      where: { template, createdAt: MoreThan(since) },
    });
    return new Set(mails.map(({ userId }) => userId));
  }
}
