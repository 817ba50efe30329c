import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { In, Repository } from 'typeorm';
import { NotificationsService } from '../../notifications/notifications.service.js';
import { Transactions } from '../../platform/database/transactions.js';
import { happensOnce } from '../../platform/database/violations.js';
import { DAY } from '../../platform/time/duration.js';
import { ErasureNotice } from './erasure-notice.entity.js';

/** Days that people have to show themselves once they were told. */
export const NOTICE_DAYS = 14;

/** Tells people that their faces will be erased for want of being seen. */
@Injectable()
export class ErasureNotices {
  constructor(
    @InjectRepository(ErasureNotice) private readonly notices: Repository<ErasureNotice>,
    private readonly notifications: NotificationsService,
    private readonly transactions: Transactions,
  ) {}

  async tell(userIds: readonly string[], days: number, now: Date): Promise<void> {
    const date = new Date(now.getTime() + NOTICE_DAYS * DAY).toISOString().slice(0, 10);
    const message = `No door has recognised you for nearly ${days} days. Unless one does before ${date}, your face pictures and what was computed from them are erased, and you must be enrolled anew to be recognised.`;
    for (const userId of userIds) await this.tellOne(userId, message, now);
  }

  async forget(userIds: readonly string[]): Promise<void> {
    await this.notices.delete({ userId: In(userIds) });
  }

  private async tellOne(userId: string, message: string, toldAt: Date): Promise<void> {
    const news = { type: 'face_expiring', title: 'Your face will be erased', message };
    // Of several processes one gets past the key.
    await happensOnce('uq_erasure_notices_user_id', () =>
      this.transactions.run(async () => {
        await this.notices.insert({ userId, toldAt });
        await this.notifications.notify(userId, news);
      }),
    );
  }
}
