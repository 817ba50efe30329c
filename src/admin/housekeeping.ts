import { Injectable, Logger } from '@nestjs/common';
import { Cron } from '@nestjs/schedule';
import { TokenPurgeService } from '../auth/token-purge.service.js';
import { MailQueue } from '../notifications/mail/mail-queue.js';
import { NotificationsService } from '../notifications/notifications.service.js';
import { DAY } from '../platform/time/duration.js';

/** Forgets, every night, what nobody needs any more. Several processes may do so at once. */
@Injectable()
export class Housekeeping {
  private readonly logger = new Logger('Housekeeping');

  constructor(
    private readonly tokenPurge: TokenPurgeService,
    private readonly mail: MailQueue,
    private readonly notifications: NotificationsService,
  ) {}

  @Cron('17 3 * * *')
  async tidy(): Promise<void> {
    const now = new Date();
    const gone = {
      ...(await this.tokenPurge.run(now)),
      mails: await this.mail.purge(new Date(now.getTime() - 30 * DAY)),
      notifications: await this.notifications.purge(now),
    };
    this.logger.log(gone);
  }
}
