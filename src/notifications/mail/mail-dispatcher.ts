import { Injectable, Logger, type BeforeApplicationShutdown } from '@nestjs/common';
import { Interval } from '@nestjs/schedule';
import { SingleFlight } from '../../platform/jobs/single-flight.js';
import { MailQueue } from './mail-queue.js';
import { Mailer } from './mailer.js';
import type { QueuedMail } from './queued-mail.entity.js';

const EVERY = 1000;
const AT_MOST = 50;

/** Sends what is due, in every process; each mail is sent by one. */
@Injectable()
export class MailDispatcher implements BeforeApplicationShutdown {
  private readonly logger = new Logger('Mail');
  private readonly rounds = new SingleFlight(() => this.sendDue(), this.logger);

  constructor(
    private readonly queue: MailQueue,
    private readonly mailer: Mailer,
  ) {}

  @Interval(EVERY)
  dispatch(): void {
    this.rounds.start();
  }

  async beforeApplicationShutdown(): Promise<void> {
    await this.rounds.over();
  }

  private async sendDue(): Promise<void> {
    for (const mail of await this.queue.due(new Date(), AT_MOST)) {
      // A server that refused one mail is left in peace until the next round.
      if (!(await this.send(mail))) return;
    }
  }

  private async send(mail: QueuedMail): Promise<boolean> {
    const now = new Date();
    if (!(await this.queue.claim(mail, now))) return true;
    try {
      await this.mailer.deliver(mail, now);
      await this.queue.markSent(mail, new Date());
      return true;
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      this.logger.warn(`The ${mail.template} mail to ${mail.userId} could not be sent: ${reason}`);
      await this.queue.markFailed(mail, reason, new Date());
      return false;
    }
  }
}
