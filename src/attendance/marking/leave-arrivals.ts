import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { Repository } from 'typeorm';
import { NotificationsService, type News } from '../../notifications/notifications.service.js';
import { Transactions } from '../../platform/database/transactions.js';
import { siteTime } from '../../platform/time/site-time.js';
import { SettingsService } from '../../platform/settings/settings.service.js';
import { Approvers } from '../approvers/approvers.js';
import { AttendanceRecord, AttendanceStatus } from '../records/attendance-record.entity.js';
import { AlreadyMarked, NotCheckedIn } from '../records/errors.js';
import type { Punch, PunchKind } from '../records/punch.entity.js';
import { Punches, type PunchToKeep } from '../records/punches.js';
import { isSamePunch } from '../rules/same-punch.js';

/** Keeps what is seen of people who come on a day of leave, and asks those who can take the leave back. */
@Injectable()
export class LeaveArrivals {
  constructor(
    @InjectRepository(AttendanceRecord) private readonly records: Repository<AttendanceRecord>,
    private readonly punches: Punches,
    private readonly approvers: Approvers,
    private readonly notifications: NotificationsService,
    private readonly settings: SettingsService,
    private readonly transactions: Transactions,
  ) {}

  /** Does `work`; where it is refused because the day is leave, the punch is kept all the same. @throws what `work` throws */
  async keeping<T>(kind: PunchKind, punch: PunchToKeep, work: () => Promise<T>): Promise<T> {
    try {
      return await work();
    } catch (error) {
      if (isOnLeave(error) || error instanceof NotCheckedIn) await this.keep(kind, punch);
      throw error;
    }
  }

  private async keep(kind: PunchKind, punch: PunchToKeep): Promise<void> {
    const { userId, dateOnly } = punch;
    await this.transactions.run(async () => {
      const record = await this.records.findOne({
        where: { userId, dateOnly, status: AttendanceStatus.Leave },
        relations: { user: true },
      });
      if (!record) return;
      const before = await this.punches.of(userId, dateOnly);
      if (before.some((other) => isSame(other, kind, punch))) return;
      await this.punches.add(kind, punch);
      if (!before.some(({ createdAt }) => createdAt >= record.updatedAt))
        await this.ask(record, punch);
    });
  }

  private async ask(record: AttendanceRecord, { dateOnly, timestamp }: PunchToKeep): Promise<void> {
    const { site_timezone: zone } = await this.settings.current();
    const { time } = siteTime(timestamp, zone);
    const news: News = {
      type: 'came_on_leave',
      letter: 'request_to_decide',
      title: `${record.user?.name ?? record.userId} came on a day of leave`,
      message: `${dateOnly} at ${time.slice(0, 5)}. It counts once the leave of the day is revoked.`,
    };
    const approvers = await this.approvers.of(record);
    await this.notifications.notifyAll(approvers.map((userId) => ({ userId, news })));
  }
}

const isOnLeave = (error: unknown): boolean =>
  error instanceof AlreadyMarked && error.extensions.record.status === AttendanceStatus.Leave;

const isSame = (other: Punch, kind: PunchKind, { timestamp }: PunchToKeep): boolean =>
  other.kind === kind && isSamePunch(other.timestamp, timestamp);
