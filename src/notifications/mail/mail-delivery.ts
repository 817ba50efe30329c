import { setTimeout as pause } from 'node:timers/promises';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { Repository } from 'typeorm';
import { ActivityStatus } from '../../platform/audit/activity-log.entity.js';
import { AuditService } from '../../platform/audit/audit.service.js';
import { Transactions } from '../../platform/database/transactions.js';
import { JobQueue, type JobHandler, type JobRun } from '../../platform/jobs/job-queue.js';
import { SECOND } from '../../platform/time/duration.js';
import { SEND_MAIL } from './mail-queue.js';
import { MailStatus, Mail } from './mail.entity.js';
import { Mailer } from './mailer.js';

type MailPayload = (typeof SEND_MAIL)['payload'];

/** Milliseconds the mail server may still take once the process was told to stop. */
const LAST_WORDS_MS = 4 * SECOND;

/** Sends the mails that wait. One that is sent twice, by a process that died, bears the same message id. */
@Injectable()
export class MailDelivery implements JobHandler<MailPayload>, OnModuleInit {
  constructor(
    @InjectRepository(Mail) private readonly mails: Repository<Mail>,
    private readonly queue: JobQueue,
    private readonly mailer: Mailer,
    private readonly transactions: Transactions,
    private readonly audit: AuditService,
  ) {}

  onModuleInit(): void {
    this.queue.handle(SEND_MAIL, this);
  }

  async run({ payload, signal }: JobRun<MailPayload>): Promise<void> {
    const mail = await this.mails.findOne({
      where: { id: payload.mailId, status: MailStatus.Waiting },
      relations: { user: true },
    });
    // Deleted with its user, or sent by an earlier try that could not say so any more.
    if (!mail) return;
    await Promise.race([this.mailer.deliver(mail, new Date()), impatience(signal)]);
    await this.mails.update({ id: mail.id }, { status: MailStatus.Sent, sentAt: new Date() });
  }

  async giveUp({ mailId: id }: MailPayload, { message }: Error): Promise<void> {
    await this.transactions.run(async () => {
      const mail = await this.mails.findOneBy({ id, status: MailStatus.Waiting });
      if (!mail) return;
      await this.mails.update({ id }, { status: MailStatus.GivenUp, lastError: message });
      await this.audit.record({
        action: 'mail_given_up',
        description: `The ${mail.template} mail to ${mail.userId} could not be sent for a day`,
        table: 'mails',
        recordId: id,
        error: message,
        status: ActivityStatus.Failed,
      });
    });
  }
}

/** Rejects some time after the signal: a mail server that hangs must not hold a process that is told to stop. */
async function impatience(signal: AbortSignal): Promise<never> {
  if (!signal.aborted) {
    await new Promise((resolve) => {
      signal.addEventListener('abort', resolve, { once: true });
    });
  }
  await pause(LAST_WORDS_MS, undefined, { ref: false });
  throw new Error('The mail server took too long when the process stopped');
}
