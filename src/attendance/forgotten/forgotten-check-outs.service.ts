import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { Repository } from 'typeorm';
import { ClosedMonthsService } from '../../calendar/months/closed-months.service.js';
import { NotificationsService } from '../../notifications/notifications.service.js';
import { Transactions } from '../../platform/database/transactions.js';
import { happensOnce } from '../../platform/database/violations.js';
import { SettingsService } from '../../platform/settings/settings.service.js';
import { dayBack } from '../../platform/time/calendar-day.js';
import { offsetOf, type Page } from '../../platform/wire/sorting.js';
import { AttendanceLedger } from '../ledger/attendance-ledger.js';
import type { AttendanceRecord, RecordWithUser } from '../records/attendance-record.entity.js';
import { assumedGoing } from '../rules/assumed-going.js';
import { refuseBadRange } from '../rules/date-range.js';
import { NoticedCheckOut } from './noticed-check-out.entity.js';
import { OpenRecords } from './open-records.js';

/** Days: a server that was down for longer tells nobody of what was before; the list shows it all the same. */
const CAUGHT_UP = 3;
/** Days in which somebody has checked out where check-outs are in use. */
const IN_USE = 30;
const LISTED = 31;
const AT_ONCE = 200;

/** Days, both counted; the last month when left out. */
export interface ForgottenFilter {
  readonly from?: string;
  readonly to?: string;
}

/** Check-outs that are missing once a day is over. */
@Injectable()
export class ForgottenCheckOutsService {
  constructor(
    @InjectRepository(NoticedCheckOut) private readonly noticed: Repository<NoticedCheckOut>,
    private readonly open: OpenRecords,
    private readonly ledger: AttendanceLedger,
    private readonly closedMonths: ClosedMonthsService,
    private readonly settings: SettingsService,
    private readonly notifications: NotificationsService,
    private readonly transactions: Transactions,
  ) {}

  /** @throws ValidationFailed */
  async list(
    { from, to }: ForgottenFilter,
    page: Page,
    now: Date,
  ): Promise<{ records: RecordWithUser[]; total: number }> {
    const over = await this.open.lastOver(now);
    const last = to === undefined || to > over ? over : to;
    const first = from ?? dayBack(last, LISTED - 1);
    if (to !== undefined) refuseBadRange(first, to, 'to');
    return this.open.list(first, last, { skip: offsetOf(page), take: page.limit });
  }

  /** Closes what is to be closed and tells whoever forgot, each once in any number of processes. */
  async catchUp(now: Date): Promise<number> {
    const last = await this.open.lastOver(now);
    let dealtWith = 0;
    for (;;) {
      const some = await this.open.unnoticed(dayBack(last, CAUGHT_UP - 1), last, AT_ONCE);
      if (some.length === 0) return dealtWith;
      const isTold = await this.isTold(last);
      for (const record of some) {
        if (await this.notice(record, isTold, now)) dealtWith += 1;
      }
    }
  }

  private async isTold(last: string): Promise<boolean> {
    const { forgotten_check_out: rule } = await this.settings.current();
    return rule === 'close_at_end' || (await this.open.areClosedSince(dayBack(last, IN_USE)));
  }

  /** @returns whether this process dealt with it */
  private notice(record: AttendanceRecord, isTold: boolean, now: Date): Promise<boolean> {
    // Of several processes one gets past the key.
    return happensOnce('uq_noticed_check_outs_record_id', () =>
      this.transactions.run(async () => {
        await this.noticed.insert({ recordId: record.id, noticedAt: now });
        const isSettled = await this.closedMonths.includes(record.dateOnly);
        if (isTold && !isSettled) await this.tell(await this.closed(record));
      }),
    );
  }

  private async closed(record: AttendanceRecord): Promise<AttendanceRecord> {
    const { forgotten_check_out: rule } = await this.settings.current();
    if (rule === 'leave_open' || !assumedGoing(record)) return record;
    const close = (one: AttendanceRecord) => assumedGoing(one) ?? { checkOutAt: one.checkOutAt };
    return this.ledger.change(record.id, close, 'check_out_closed');
  }

  private async tell({ userId, dateOnly, checkOutTime }: AttendanceRecord): Promise<void> {
    await this.notifications.notify(userId, {
      type: 'check_out_forgotten',
      title: `You did not check out on ${dateOnly}`,
      message:
        checkOutTime === null
          ? 'Your hours of that day are unknown. Ask for a correction that says when you went.'
          : `The day was closed at ${checkOutTime.slice(0, 5)}. Ask for a correction if you went at another time.`,
    });
  }
}
