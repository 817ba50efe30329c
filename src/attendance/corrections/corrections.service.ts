import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { Repository } from 'typeorm';
import { Employments } from '../../users/history/employments.js';
import { User } from '../../users/user.entity.js';
import { invalidField } from '../../platform/errors/validation.js';
import { SettingsService } from '../../platform/settings/settings.service.js';
import { siteTime } from '../../platform/time/site-time.js';
import { ClosedMonthsService } from '../../calendar/months/closed-months.service.js';
import { ScheduleResolverService } from '../../calendar/schedules/schedule-resolver.service.js';
import { Transactions } from '../../platform/database/transactions.js';
import { AttendanceLedger } from '../ledger/attendance-ledger.js';
import {
  hasAttended,
  type AttendanceRecord,
  type RecordWithUser,
} from '../records/attendance-record.entity.js';
import { refuseUnemployed } from '../rules/employed-days.js';
import { ManualNotices } from './manual-notices.js';
import { BY_HAND, MARKED_BY_HAND } from './mark-by-hand.js';
import { refuseClosed, refuseFuture } from './writable-days.js';
import { reviewedBy, type ReviewDecision } from './review-decision.js';
import { Punches } from '../records/punches.js';
import type { RecordChange } from '../records/record-changes.js';
import { refuseGoingToCome } from '../rules/manual-going.js';
import { UserSchedules } from '../rules/user-schedules.js';
import { editedDay, manualDay, type DayEdit, type ManualMark } from '../rules/manual-timing.js';

export interface ManualRecord extends ManualMark {
  readonly userId: string;
  readonly location?: string;
  readonly notes?: string;
  /** Why a day of a closed month is written to. */
  readonly reason?: string;
}

/** What is left out stays. */
export type RecordEdit = DayEdit & Partial<Pick<ManualRecord, 'location' | 'notes' | 'reason'>>;

export interface Review {
  readonly decision: ReviewDecision;
  readonly notes?: string;
  /** Why a day of a closed month is written to. */
  readonly reason?: string;
}

/** What administrators write about attendance by hand. */
@Injectable()
export class CorrectionsService {
  constructor(
    @InjectRepository(User) private readonly users: Repository<User>,
    private readonly settings: SettingsService,
    private readonly closedMonths: ClosedMonthsService,
    private readonly ledger: AttendanceLedger,
    private readonly schedules: ScheduleResolverService,
    private readonly userSchedules: UserSchedules,
    private readonly employments: Employments,
    private readonly punches: Punches,
    private readonly notices: ManualNotices,
    private readonly transactions: Transactions,
  ) {}

  /**
   * Writes a day's record of a user; a mark of today without a time is of this moment.
   * @throws ValidationFailed EditWindowClosed MonthClosed NotJoined HasLeft AlreadyMarked UserNotFound UserNotActive
   */
  async markByHand(mark: ManualRecord, now = new Date()): Promise<RecordWithUser> {
    const settings = await this.settings.current();
    const { userId, date, status, location, notes } = mark;
    const today = siteTime(now, settings.site_timezone);
    refuseFuture(date, today.date);
    refuseClosed(date, today.date, settings);
    await this.refuseUnemployed(userId, date);

    const present = await this.userSchedules.at(now, userId);
    const isNow = date === present.date && hasAttended(status);
    const time = mark.time ?? (isNow ? today.time : undefined);
    const judgedBy = await this.userSchedules.on(date, userId);
    const day = manualDay({ date, status, time, checkOutTime: mark.checkOutTime }, judgedBy);
    refuseGoingToCome(day, now);
    const entry = { ...day, ...BY_HAND, judgedBy, userId, dateOnly: date };
    const words = { location: location || null, notes: notes || null };
    return this.admitted(date, mark.reason, async () => {
      const record = await this.ledger.enter({ ...entry, ...words }, MARKED_BY_HAND);
      await this.notices.marked(record);
      return record;
    });
  }

  /** @throws ValidationFailed RecordNotFound EditWindowClosed MonthClosed */
  async edit(id: number, edit: RecordEdit, now = new Date()): Promise<RecordWithUser> {
    const settings = await this.settings.current();
    const { location, notes, reason, ...day } = edit;
    if (Object.values({ location, notes, ...day }).every((member) => member === undefined)) {
      const message = 'Give at least one of status, time, check_out_time, location and notes';
      throw invalidField('record_id', message);
    }
    const today = siteTime(now, settings.site_timezone).date;
    const book = await this.schedules.current();
    const decide = (record: RecordWithUser): RecordChange => {
      refuseFuture(record.dateOnly, today);
      refuseClosed(record.dateOnly, today, settings);
      const judgedBy = record.judgedBy ?? book.on(record.dateOnly, record);
      const change = editedDay(record, day, judgedBy);
      if (day.checkOutTime) refuseGoingToCome(change, now);
      return {
        ...change,
        judgedBy,
        ...(location !== undefined && { location: location || null }),
        ...(notes !== undefined && { notes: notes || null }),
      };
    };
    return this.admitted(await this.ledger.dayOf(id), reason, async () => {
      const record = await this.ledger.change(id, decide, 'attendance_edited');
      if (Object.values<unknown>(day).some((member) => member !== undefined)) {
        await this.notices.edited(record);
      }
      return record;
    });
  }

  /**
   * Decides on a mark, or on the going of somebody whose coming is verified; a decision on a mark may be
   * taken back. @throws RecordNotFound MonthClosed
   */
  async review(id: number, { decision, notes, reason }: Review): Promise<RecordWithUser> {
    const decide = (record: AttendanceRecord) => ({
      ...reviewedBy(decision, record),
      ...(notes !== undefined && { notes: notes || null }),
    });
    const date = await this.ledger.dayOf(id);
    return this.transactions.run(async () => {
      await this.closedMonths.admit(date, date, reason);
      const record = await this.ledger.change(id, decide, 'attendance_reviewed');
      await this.punches.decide(record.userId, date, decision);
      return record;
    });
  }

  /** Writes to a day of a closed month only for a reason, and together with its line in the audit trail. */
  private async admitted(
    date: string,
    reason: string | undefined,
    write: () => Promise<RecordWithUser>,
  ): Promise<RecordWithUser> {
    return this.transactions.run(async () => {
      await this.closedMonths.admit(date, date, reason);
      return write();
    });
  }

  /** Whom nobody told a join date of may have been here before the account was. */
  private async refuseUnemployed(id: string, date: string): Promise<void> {
    const user = await this.users.findOneBy({ id });
    if (user) refuseUnemployed(user, await this.employments.of(id), date);
  }
}
