import { Injectable } from '@nestjs/common';
import { ValidationFailed } from '../../platform/errors/validation.js';
import type { Settings } from '../../platform/settings/catalogue.js';
import { SettingsService } from '../../platform/settings/settings.service.js';
import { siteTime } from '../../platform/time/site-time.js';
import { ScheduleResolverService } from '../../calendar/schedules/schedule-resolver.service.js';
import { Transactions } from '../../platform/database/transactions.js';
import { AttendanceLedger } from '../records/attendance-ledger.js';
import {
  AttendanceSource,
  VerificationStatus,
  type AttendanceRecord,
} from '../records/attendance-record.entity.js';
import { isClosed, isFuture } from '../rules/edit-window.js';
import { EditWindowClosed } from '../records/errors.js';
import type { EditDto, ManualMarkDto, ReviewDto } from './correction.dto.js';
import type { RecordDto } from '../records/record.dto.js';
import { hoursAfter, verdictOn } from '../rules/edited-day.js';
import { Punches } from '../records/punches.js';
import { ApplicableSchedule } from '../rules/applicable-schedule.js';
import { hasCome, timingAfterEdit, timingAsTold } from '../rules/manual-timing.js';

/** What administrators write about attendance by hand. */
@Injectable()
export class CorrectionsService {
  constructor(
    private readonly settings: SettingsService,
    private readonly ledger: AttendanceLedger,
    private readonly schedules: ScheduleResolverService,
    private readonly applicableSchedule: ApplicableSchedule,
    private readonly punches: Punches,
    private readonly transactions: Transactions,
  ) {}

  /**
   * Writes a day's record of a user; a mark of today without a time is of this moment.
   * @throws ValidationFailed EditWindowClosed AlreadyMarked UserNotFound UserNotActive
   */
  async markByHand(mark: ManualMarkDto, now = new Date()): Promise<RecordDto> {
    const settings = await this.settings.current();
    const { date, status, location, notes } = mark;
    const today = siteTime(now, settings.site_timezone);
    refuseFuture(date, today.date);
    refuseClosed(date, today.date, settings);

    const present = await this.applicableSchedule.at(now, mark.user_id);
    const isNow = date === present.date && hasCome(status);
    const time = mark.time ?? (isNow ? today.time : undefined);
    const judgedBy = await this.applicableSchedule.ruleOn(date, mark.user_id);
    return this.ledger.enter(
      {
        ...timingAsTold({ date, status, time }, judgedBy),
        judgedBy,
        userId: mark.user_id,
        dateOnly: date,
        source: AttendanceSource.Manual,
        verificationStatus: VerificationStatus.Verified,
        location: location || null,
        notes: notes || null,
      },
      'attendance_marked_by_hand',
    );
  }

  /** @throws ValidationFailed RecordNotFound EditWindowClosed */
  async edit(edit: EditDto, now = new Date()): Promise<RecordDto> {
    const settings = await this.settings.current();
    const { record_id: id, status, time, location, notes } = edit;
    if ([status, time, location, notes].every((member) => member === undefined)) {
      const message = 'Give at least one of status, time, location and notes';
      throw new ValidationFailed([{ field: 'record_id', message }]);
    }
    const today = siteTime(now, settings.site_timezone).date;
    const book = await this.schedules.current();
    return this.ledger.change(
      id,
      (record) => {
        refuseClosed(record.dateOnly, today, settings);
        const judgedBy = record.judgedBy ?? book.on(record.dateOnly, record.user.departmentId);
        const standing = timingAfterEdit(record, { status, time }, judgedBy);
        return {
          ...standing,
          ...hoursAfter(record, standing, judgedBy),
          judgedBy,
          ...(location !== undefined && { location: location || null }),
          ...(notes !== undefined && { notes: notes || null }),
        };
      },
      'attendance_edited',
    );
  }

  /**
   * Decides on a mark, or on the going of somebody whose coming is verified; a decision on a mark may be
   * taken back. @throws RecordNotFound
   */
  async review({ record_id: id, decision, notes }: ReviewDto): Promise<RecordDto> {
    const decide = (record: AttendanceRecord) => ({
      ...verdictOn(record, decision),
      ...(notes !== undefined && { notes: notes || null }),
    });
    return this.transactions.run(async () => {
      const record = await this.ledger.change(id, decide, 'attendance_reviewed');
      await this.punches.decide(record.user_id, record.date, decision);
      return record;
    });
  }
}

function refuseFuture(date: string, today: string): void {
  if (!isFuture(date, today)) return;
  throw new ValidationFailed([
    { field: 'date', message: `date must not be after today, ${today}` },
  ]);
}

function refuseClosed(date: string, today: string, settings: Settings): void {
  const days = settings.attendance_edit_window_days;
  if (isClosed(date, today, days)) throw new EditWindowClosed(days);
}
