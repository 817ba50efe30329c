import { startOfWork, type Schedule } from '../../calendar/schedules/schedule.js';
import { siteTime } from '../../platform/time/site-time.js';
import { AttendanceStatus } from '../records/attendance-record.entity.js';

/** What an arrival is judged by. */
export type StartOfWork = Pick<Schedule, 'start' | 'graceMinutes' | 'zone'> &
  Partial<Pick<Schedule, 'end' | 'isDayOff'>>;

/** What an arrival at some instant comes to. */
export interface Lateness {
  /** The day it counts for, `YYYY-MM-DD`. */
  readonly date: string;
  /** The site's wall clock, `HH:mm:ss`. */
  readonly time: string;
  readonly status: AttendanceStatus.Present | AttendanceStatus.Late;
  /** Whole minutes past the start of work; 0 when in time. */
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
  const isLate = !schedule.isDayOff && seconds > schedule.graceMinutes * SECONDS_PER_MINUTE;
  return {
    date,
    time,
    status: isLate ? AttendanceStatus.Late : AttendanceStatus.Present,
    lateMinutes: isLate ? Math.floor(seconds / SECONDS_PER_MINUTE) : 0,
  };
}

/** Whole minutes from the start of work of a day; 0 before it. */
export const minutesPastStart = (instant: Date, date: string, schedule: StartOfWork): number =>
  Math.max(0, Math.floor(secondsPastStart(instant, date, schedule) / SECONDS_PER_MINUTE));

const secondsPastStart = (instant: Date, date: string, schedule: StartOfWork): number =>
  Math.floor((instant.getTime() - startOfWork(date, schedule).getTime()) / 1000);
