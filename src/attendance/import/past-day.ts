import { instantOn } from '../../calendar/schedules/attendance-day.js';
import type { Schedule } from '../../calendar/schedules/schedule.js';
import { invalidField } from '../../platform/errors/validation.js';
import {
  AttendanceSource,
  VerificationStatus,
  type AttendanceRecord,
  type AttendanceStatus,
} from '../records/attendance-record.entity.js';
import type { RecordFields } from '../records/record-changes.js';
import { latenessAt } from '../rules/lateness.js';
import { manualDay } from '../rules/manual-timing.js';

/** What a row tells of somebody's day. */
export interface PastDay {
  /** `YYYY-MM-DD`. */
  readonly date: string;
  readonly status?: AttendanceStatus;
  /** The site's wall clock. */
  readonly checkIn?: string;
  readonly checkOut?: string;
  readonly note?: string;
}

/** What becomes of a day by the schedule it is judged by. @throws ValidationFailed */
export function pastRecord(userId: string, day: PastDay, judgedBy: Schedule): RecordFields {
  const { date, checkIn: time, checkOut: checkOutTime, note } = day;
  const status = day.status ?? statusAt(date, time, judgedBy);
  return {
    ...manualDay({ date, status, time, checkOutTime }, judgedBy),
    userId,
    dateOnly: date,
    judgedBy,
    source: AttendanceSource.Import,
    verificationStatus: VerificationStatus.Verified,
    notes: note || null,
  };
}

/** Whether a record says already what a row would make of it. */
export const saysTheSame = (record: AttendanceRecord, entry: RecordFields): boolean =>
  record.status === entry.status &&
  record.timeOnly === entry.timeOnly &&
  record.checkOutAt?.getTime() === entry.checkOutAt?.getTime() &&
  record.notes === (entry.notes ?? null);

function statusAt(date: string, time: string | undefined, rule: Schedule): AttendanceStatus {
  if (time === undefined) throw invalidField('status', 'Neither status nor check_in is given');
  return latenessAt(instantOn(date, time, rule), rule, date).status;
}
