import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { In, LessThan, LessThanOrEqual, MoreThan, Repository } from 'typeorm';
import { ActivityStatus } from '../../platform/audit/activity-log.entity.js';
import { AuditService } from '../../platform/audit/audit.service.js';
import type { MailTemplateName } from './mail-templates.js';
import { nextAttempt } from './mail-patience.js';
import { MailStatus, QueuedMail } from './queued-mail.entity.js';
import { append } from '../../platform/database/queries.js';

/** Milliseconds a process may take to send one mail before another one tries. */
const LEASE = 2 * 60_000;

/** Mail to be sent, kept in the database: a mail server that is down fails no request. */
@Injectable()
export class MailQueue {
  constructor(
    @InjectRepository(QueuedMail) private readonly mails: Repository<QueuedMail>,
    private readonly audit: AuditService,
  ) {}

  /** Joins the ambient transaction. */
  async add(
    template: MailTemplateName,
    userIds: readonly string[],
    context: Record<string, unknown> = {},
  ): Promise<void> {
    const nextAttemptAt = new Date();
    await append(
      this.mails,
      userIds.map((userId) => ({ userId, template, context, nextAttemptAt })),
    );
  }

  /** Whether the user was written this after `since`. */
  async has(template: MailTemplateName, userId: string, since: Date): Promise<boolean> {
    return this.mails.existsBy({ userId, template, createdAt: MoreThan(since) });
  }

  /** Whom something was written after `since`. */
  async readersOf(template: MailTemplateName, since: Date): Promise<Set<string>> {
    const mails = await this.mails.find({
      select: { userId: true },
      where: { template, createdAt: MoreThan(since) },
    });
    return new Set(mails.map(({ userId }) => userId));
  }

  async depth(): Promise<number> {
    return this.mails.countBy({ status: MailStatus.Waiting });
  }

  /** What should be sent now, the oldest first. */
  async due(now: Date, most: number): Promise<QueuedMail[]> {
    return this.mails.find({
      where: { status: MailStatus.Waiting, nextAttemptAt: LessThanOrEqual(now) },
      relations: { user: true },
      order: { nextAttemptAt: 'ASC', id: 'ASC' },
      take: most,
    });
  }

  /** Of several processes that want to send a mail one gets it. */
  async claim({ id, nextAttemptAt }: QueuedMail, now: Date): Promise<boolean> {
    const { affected } = await this.mails.update(
      { id, status: MailStatus.Waiting, nextAttemptAt },
      { attempts: () => 'attempts + 1', nextAttemptAt: new Date(now.getTime() + LEASE) },
    );
    return affected === 1;
  }

  async markSent({ id }: QueuedMail, now: Date): Promise<void> {
    await this.mails.update({ id }, { status: MailStatus.Sent, sentAt: now, lastError: null });
  }

  async markFailed(mail: QueuedMail, error: string, now: Date): Promise<void> {
    const next = nextAttempt(mail.attempts + 1, mail.createdAt, now);
    const fate = next ? { nextAttemptAt: next } : { status: MailStatus.GivenUp };
    await this.mails.update({ id: mail.id }, { ...fate, lastError: error });
    if (next) return;
    await this.audit.record({
      action: 'mail_given_up',
      description: `The ${mail.template} mail to ${mail.userId} could not be sent for a day`,
      table: 'mail_queue',
      recordId: mail.id,
      error,
      status: ActivityStatus.Failed,
    });
  }

  /** Forgets mail that was sent or given up. @returns how many */
  async purge(before: Date): Promise<number> {
    const { affected } = await this.mails.delete({
      status: In([MailStatus.Sent, MailStatus.GivenUp]),
      createdAt: LessThan(before),
    });
    return affected ?? 0;
  }
}
