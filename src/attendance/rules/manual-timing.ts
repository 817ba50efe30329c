import { instantOn } from '../../calendar/schedules/attendance-day.js';
import { startOfWork, type Schedule } from '../../calendar/schedules/schedule.js';
import { latenessAt, minutesPastStart, type StartOfWork } from './lateness.js';
import {
  AttendanceStatus,
  hasAttended,
  hasCome,
  type AttendanceRecord,
} from '../records/attendance-record.entity.js';
import type { RecordChange } from '../records/record-changes.js';
import { hoursByHand } from './manual-going.js';
import { invalidField } from '../../platform/errors/validation.js';

/** What an administrator says of a person's day. */
export interface ManualMark {
  /** The site's day, `YYYY-MM-DD`. */
  readonly date: string;
  readonly status: AttendanceStatus;
  /** The site's wall clock, `HH:mm` or `HH:mm:ss`; left out when nobody knows. */
  readonly time?: string;
  /** When the person went, likewise. */
  readonly checkOutTime?: string;
}

/** What is changed by hand; what is left out stays. */
export interface DayEdit {
  readonly status?: AttendanceStatus;
  readonly time?: string;
  /** Null for who has not gone. */
  readonly checkOutTime?: string | null;
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
 * even if one is told, unless it is that of a coming too late to count; a day without a time is known by its start of work.
 */
export function manualTiming(
  { date, status, time }: ManualMark,
  schedule: StartOfWork,
): ArrivalTiming {
  const untimed = {
    timestamp: startOfWork(date, schedule),
    timeOnly: null,
    status,
    lateMinutes: 0,
  };
  if (time === undefined) return untimed;
  const timestamp = instantOn(date, time, schedule);
  const { time: timeOnly, status: judged } = latenessAt(timestamp, schedule, date);
  if (!hasAttended(status) && status !== judged) return untimed;
  return { timestamp, timeOnly, status, lateMinutes: lateBy(status, timestamp, date, schedule) };
}

/** What a day comes to that has no record yet. @throws ValidationFailed for a going that is not after the coming */
export function manualDay(
  mark: ManualMark,
  schedule: Schedule,
): ArrivalTiming & Partial<ReturnType<typeof hoursByHand>> {
  const timing = manualTiming(mark, schedule);
  const day = { dateOnly: mark.date, checkOutAt: null, breakMinutes: 0, ...timing };
  const hours = mark.checkOutTime !== undefined && hoursOf(day, mark, schedule);
  return { ...timing, ...hours };
}

/**
 * What an edit changes of a record's timing. A new time alone also decides between Present and
 * Late; a new status alone keeps the time.
 * @throws ValidationFailed when somebody who was not there gets a time and no status
 */
export function editedTiming(
  record: ArrivalTiming & Pick<AttendanceRecord, 'dateOnly'>,
  edit: Pick<DayEdit, 'status' | 'time'>,
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
 * @throws ValidationFailed as {@link editedTiming}, and for a going that is not after the coming
 */
export function editedDay(record: DayToEdit, edit: DayEdit, schedule: Schedule): RecordChange {
  const timing = editedTiming(record, edit, schedule);
  if (edit.status === undefined && edit.checkOutTime) refuseAway(record, 'check_out_time');
  return { ...timing, ...hoursOf({ ...record, ...timing }, edit, schedule) };
}

const hoursOf = (
  { dateOnly: date, status, timestamp, timeOnly, checkOutAt: went, breakMinutes }: DayToEdit,
  { checkOutTime }: Pick<DayEdit, 'checkOutTime'>,
  schedule: Schedule,
): RecordChange =>
  hoursByHand(
    { date, status, came: timeOnly === null ? null : timestamp, went, breakMinutes },
    checkOutTime,
    schedule,
  );

function statusAt(
  record: Pick<AttendanceRecord, 'status' | 'timeOnly' | 'dateOnly'>,
  time: string,
  schedule: StartOfWork,
): AttendanceStatus {
  refuseAway(record, 'time');
  const { dateOnly: date } = record;
  return latenessAt(instantOn(date, time, schedule), schedule, date).status;
}

/** @throws ValidationFailed for a time of somebody who was not there */
function refuseAway(record: Pick<AttendanceRecord, 'status' | 'timeOnly'>, field: string): void {
  if (hasCome(record)) return;
  throw invalidField(
    field,
    `The record says ${record.status}, which has no time; give a status with it`,
  );
}

const lateBy = (
  status: AttendanceStatus,
  instant: Date,
  date: string,
  schedule: StartOfWork,
): number => (status === AttendanceStatus.Late ? minutesPastStart(instant, date, schedule) : 0);
