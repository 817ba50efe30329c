import { ValidationFailed } from '../../platform/errors/validation.js';
import { instantOn } from '../../calendar/schedules/attendance-day.js';
import { startOfWork } from '../../calendar/schedules/schedule.js';
import { latenessAt, minutesPastStart, type Schedule } from './lateness.js';
import { AttendanceStatus, type AttendanceRecord } from '../records/attendance-record.entity.js';

/** How an administrator says that a person stood on a day. */
export interface ManualMark {
  /** The site's day, `YYYY-MM-DD`. */
  readonly date: string;
  readonly status: AttendanceStatus;
  /** The site's wall clock, `HH:mm` or `HH:mm:ss`; left out when nobody knows. */
  readonly time?: string;
}

export type Timing = Pick<AttendanceRecord, 'timestamp' | 'timeOnly' | 'status' | 'lateMinutes'>;

/** Whether a status says that the person was there. */
export const hasCome = (status: AttendanceStatus): boolean =>
  status === AttendanceStatus.Present || status === AttendanceStatus.Late;

/**
 * The administrator's status holds, whatever the time says. Somebody who was not there has no time,
 * even if one is told; a day without a time is known by its start of work.
 */
export function timingAsTold({ date, status, time }: ManualMark, schedule: Schedule): Timing {
  if (time === undefined || !hasCome(status)) {
    return { timestamp: startOfWork(date, schedule), timeOnly: null, status, lateMinutes: 0 };
  }
  const timestamp = instantOn(date, time, schedule);
  const timeOnly = latenessAt(timestamp, schedule).time;
  return { timestamp, timeOnly, status, lateMinutes: lateBy(status, timestamp, date, schedule) };
}

/**
 * What an edit changes of a record's standing. A new time alone also decides between Present and
 * Late; a new status alone keeps the time.
 * @throws ValidationFailed when somebody who was not there gets a time and no status
 */
export function timingAfterEdit(
  record: Timing & Pick<AttendanceRecord, 'dateOnly'>,
  edit: { readonly status?: AttendanceStatus; readonly time?: string },
  schedule: Schedule,
): Partial<Timing> {
  const { dateOnly: date, timestamp, timeOnly } = record;
  if (edit.time !== undefined) {
    const status = edit.status ?? statusAt(record, edit.time, schedule);
    return timingAsTold({ date, status, time: edit.time }, schedule);
  }
  const { status } = edit;
  if (status === undefined) return {};
  if (timeOnly === null || !hasCome(status)) return timingAsTold({ date, status }, schedule);
  return { timestamp, timeOnly, status, lateMinutes: lateBy(status, timestamp, date, schedule) };
}

function statusAt(
  { status, dateOnly: date }: Pick<AttendanceRecord, 'status' | 'dateOnly'>,
  time: string,
  schedule: Schedule,
): AttendanceStatus {
  if (hasCome(status)) return latenessAt(instantOn(date, time, schedule), schedule, date).status;
  const message = `The record says ${status}, which has no time; give a status with it`;
  throw new ValidationFailed([{ field: 'time', message }]);
}

const lateBy = (
  status: AttendanceStatus,
  instant: Date,
  date: string,
  schedule: Schedule,
): number => (status === AttendanceStatus.Late ? minutesPastStart(instant, date, schedule) : 0);
