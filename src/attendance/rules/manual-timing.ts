import { instantOn } from '../../calendar/schedules/attendance-day.js';
import { startOfWork, type Schedule } from '../../calendar/schedules/schedule.js';
import { latenessAt, minutesPastStart, type StartOfWork } from './lateness.js';
import {
  AttendanceStatus,
  hasAttended,
  type AttendanceRecord,
} from '../records/attendance-record.entity.js';
import { NO_CHECK_OUT, type RecordChange } from '../records/record-changes.js';
import { workedOn } from './worked-time.js';
import { invalidField } from '../../platform/errors/validation.js';

/** What an administrator says of a person's day. */
export interface ManualMark {
  /** The site's day, `YYYY-MM-DD`. */
  readonly date: string;
  readonly status: AttendanceStatus;
  /** The site's wall clock, `HH:mm` or `HH:mm:ss`; left out when nobody knows. */
  readonly time?: string;
}

/** When a person came, and what that makes of the day. */
export type ArrivalTiming = Pick<
  AttendanceRecord,
  'timestamp' | 'timeOnly' | 'status' | 'lateMinutes'
>;

/** What of a record an edit looks at. */
export type DayToEdit = ArrivalTiming &
  Pick<AttendanceRecord, 'dateOnly' | 'checkOutAt' | 'breakMinutes'>;

/**
 * The administrator's status holds, whatever the time says. Somebody who was not there has no time,
 * even if one is told; a day without a time is known by its start of work.
 */
export function manualTiming(
  { date, status, time }: ManualMark,
  schedule: StartOfWork,
): ArrivalTiming {
  if (time === undefined || !hasAttended(status)) {
    return { timestamp: startOfWork(date, schedule), timeOnly: null, status, lateMinutes: 0 };
  }
  const timestamp = instantOn(date, time, schedule);
  const timeOnly = latenessAt(timestamp, schedule).time;
  return { timestamp, timeOnly, status, lateMinutes: lateBy(status, timestamp, date, schedule) };
}

/**
 * What an edit changes of a record's timing. A new time alone also decides between Present and
 * Late; a new status alone keeps the time.
 * @throws ValidationFailed when somebody who was not there gets a time and no status
 */
export function editedTiming(
  record: ArrivalTiming & Pick<AttendanceRecord, 'dateOnly'>,
  edit: { readonly status?: AttendanceStatus; readonly time?: string },
  schedule: StartOfWork,
): Partial<ArrivalTiming> {
  const { dateOnly: date, timestamp, timeOnly } = record;
  if (edit.time !== undefined) {
    const status = edit.status ?? statusAt(record, edit.time, schedule);
    return manualTiming({ date, status, time: edit.time }, schedule);
  }
  const { status } = edit;
  if (status === undefined) return {};
  if (timeOnly === null || !hasAttended(status)) return manualTiming({ date, status }, schedule);
  return { timestamp, timeOnly, status, lateMinutes: lateBy(status, timestamp, date, schedule) };
}

/**
 * What an edit makes of a day: the timing, and the hours that follow from it; who was not there has none.
 * @throws ValidationFailed as {@link editedTiming}
 */
export function editedDay(
  record: DayToEdit,
  edit: { readonly status?: AttendanceStatus; readonly time?: string },
  schedule: Schedule,
): RecordChange {
  const timing = editedTiming(record, edit, schedule);
  return { ...timing, ...editedHours(record, timing, schedule) };
}

function editedHours(
  record: DayToEdit,
  timing: Partial<ArrivalTiming>,
  schedule: Schedule,
): RecordChange {
  const { status = record.status, timestamp = record.timestamp } = timing;
  const timeOnly = timing.timeOnly === undefined ? record.timeOnly : timing.timeOnly;
  if (!hasAttended(status)) return { ...NO_CHECK_OUT, breakMinutes: 0 };
  const came = timeOnly === null ? null : timestamp;
  return workedOn(record.dateOnly, came, record.checkOutAt, schedule, record.breakMinutes);
}

function statusAt(
  { status, dateOnly: date }: Pick<AttendanceRecord, 'status' | 'dateOnly'>,
  time: string,
  schedule: StartOfWork,
): AttendanceStatus {
  if (hasAttended(status))
    return latenessAt(instantOn(date, time, schedule), schedule, date).status;
  const message = `The record says ${status}, which has no time; give a status with it`;
  throw invalidField('time', message);
}

const lateBy = (
  status: AttendanceStatus,
  instant: Date,
  date: string,
  schedule: StartOfWork,
): number => (status === AttendanceStatus.Late ? minutesPastStart(instant, date, schedule) : 0);
