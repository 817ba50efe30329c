import { instantOn } from '../../calendar/schedules/attendance-day.js';
import type { Schedule } from '../../calendar/schedules/schedule.js';
import { invalidField } from '../../platform/errors/validation.js';
import { siteTime } from '../../platform/time/site-time.js';
import { hasAttended, type AttendanceStatus } from '../records/attendance-record.entity.js';
import { NO_CHECK_OUT, type RecordChange } from '../records/record-changes.js';
import { workedAs } from './worked-time.js';

/** A day as it is known before its hours are reckoned. */
export interface AttendedDay {
  /** `YYYY-MM-DD`. */
  readonly date: string;
  readonly status: AttendanceStatus;
  /** Null when nobody knows. */
  readonly came: Date | null;
  /** As it is recorded. */
  readonly went: Date | null;
  readonly breakMinutes: number;
}

/**
 * The hours of a day whose going is told by hand; who was not there has none, and who came too late
 * to count has a going and no hours.
 * @param checkOutTime the site's wall clock; null for who has not gone, undefined for the going that is recorded
 * @throws ValidationFailed for a going that is not after the coming
 */
export function hoursByHand(
  { date, status, came, went, breakMinutes }: AttendedDay,
  checkOutTime: string | null | undefined,
  schedule: Schedule,
): RecordChange {
  if (!hasAttended(status) && !came) return { ...NO_CHECK_OUT, breakMinutes: 0 };
  const worked = (gone: Date | null) => workedAs(status, date, came, gone, schedule, breakMinutes);
  if (checkOutTime === undefined) return worked(went);
  if (checkOutTime === null) return NO_CHECK_OUT;
  const checkOutAt = instantOn(date, checkOutTime, schedule);
  if (came && checkOutAt <= came) {
    const { time } = siteTime(came, schedule.zone);
    throw invalidField('check_out_time', `check_out_time must be after the coming, ${time}`);
  }
  return {
    checkOutAt,
    checkOutTime: siteTime(checkOutAt, schedule.zone).time,
    checkOutPending: false,
    ...worked(checkOutAt),
  };
}

/** Nobody is known to have gone at a time to come. @throws ValidationFailed */
export function refuseGoingToCome({ checkOutAt }: RecordChange, now: Date): void {
  if (!checkOutAt || checkOutAt <= now) return;
  throw invalidField('check_out_time', 'check_out_time must not be later than now');
}
