import { startOfWork, type Schedule } from '../../calendar/schedules/schedule.js';
import { siteTime } from '../../platform/time/site-time.js';
import { AttendanceStatus } from '../records/attendance-record.entity.js';

/** What an arrival is judged by. */
export type StartOfWork = Pick<Schedule, 'start' | 'graceMinutes' | 'zone'> &
  Partial<Pick<Schedule, 'end' | 'isDayOff' | 'absentAfterMinutes'>>;

/** What an arrival at some instant comes to. */
export interface Lateness {
  /** The day it counts for, `YYYY-MM-DD`. */
  readonly date: string;
  /** The site's wall clock, `HH:mm:ss`. */
  readonly time: string;
  /** Absent for whoever came, but later than the schedule takes. */
  readonly status: Exclude<AttendanceStatus, AttendanceStatus.Leave>;
  /** Whole minutes past the start of work; 0 for who is not late. */
  readonly lateMinutes: number;
}

const SECONDS_PER_MINUTE = 60;

/**
 * Judges an arrival by the start of work on a day: the site's day it falls on, unless told. On a day off nobody is late. Time runs as it really passed, also in a night in
 * which the clocks are changed; fractions of a second are dropped, as the record shows none.
 */
export function latenessAt(instant: Date, schedule: StartOfWork, day?: string): Lateness {
  const { date: today, time } = siteTime(instant, schedule.zone);
  const date = day ?? today;
  const seconds = secondsPastStart(instant, date, schedule);
  const status = statusAfter(seconds, schedule);
  return {
    date,
    time,
    status,
    lateMinutes: status === AttendanceStatus.Late ? Math.floor(seconds / SECONDS_PER_MINUTE) : 0,
  };
}

function statusAfter(
  seconds: number,
  { graceMinutes, absentAfterMinutes, isDayOff }: StartOfWork,
): Lateness['status'] {
  if (isDayOff) return AttendanceStatus.Present;
  if (absentAfterMinutes && seconds > absentAfterMinutes * SECONDS_PER_MINUTE) {
    return AttendanceStatus.Absent;
  }
  return seconds > graceMinutes * SECONDS_PER_MINUTE
    ? AttendanceStatus.Late
    : AttendanceStatus.Present;
}

/** Whole minutes from the start of work of a day; 0 before it. */
export const minutesPastStart = (instant: Date, date: string, schedule: StartOfWork): number =>
  Math.max(0, Math.floor(secondsPastStart(instant, date, schedule) / SECONDS_PER_MINUTE));

const secondsPastStart = (instant: Date, date: string, schedule: StartOfWork): number =>
  Math.floor((instant.getTime() - startOfWork(date, schedule).getTime()) / 1000);
