import type { Settings } from '../settings/catalogue.js';
import { instantOf, siteTime } from '../settings/site-time.js';
import { AttendanceStatus } from './attendance-record.entity.js';

/** When work begins on a day, and how much later is still in time. */
export interface Schedule {
  /** `HH:mm` on the site's clock. */
  readonly start: string;
  readonly graceMinutes: number;
  /** The site's IANA zone. */
  readonly zone: string;
}

/** How a person who came at some instant stands. */
export interface Arrival {
  /** The site's day, `YYYY-MM-DD`. */
  readonly date: string;
  /** The site's wall clock, `HH:mm:ss`. */
  readonly time: string;
  readonly status: AttendanceStatus.Present | AttendanceStatus.Late;
  /** Whole minutes past the start of work; 0 when in time. */
  readonly lateMinutes: number;
}

const SECONDS_PER_MINUTE = 60;

export const scheduleOf = (settings: Settings): Schedule => ({
  start: settings.working_hours_start,
  graceMinutes: settings.late_mark_after_minutes,
  zone: settings.site_timezone,
});

/**
 * Judges an arrival by the site's day it falls on. Time runs as it really passed, also in a night in
 * which the clocks are changed; fractions of a second are dropped, as the record shows none.
 */
export function arrivalAt(instant: Date, schedule: Schedule): Arrival {
  const { date, time } = siteTime(instant, schedule.zone);
  const seconds = secondsPastStart(instant, schedule);
  const isLate = seconds > schedule.graceMinutes * SECONDS_PER_MINUTE;
  return {
    date,
    time,
    status: isLate ? AttendanceStatus.Late : AttendanceStatus.Present,
    lateMinutes: isLate ? Math.floor(seconds / SECONDS_PER_MINUTE) : 0,
  };
}

/** Whole minutes from the start of work of the day that `instant` falls on; 0 before it. */
export const minutesPastStart = (instant: Date, schedule: Schedule): number =>
  Math.max(0, Math.floor(secondsPastStart(instant, schedule) / SECONDS_PER_MINUTE));

/** The instant at which work begins on a day. */
export const startOfWork = (date: string, { start, zone }: Schedule): Date =>
  instantOf({ date, time: start }, zone);

function secondsPastStart(instant: Date, schedule: Schedule): number {
  const start = startOfWork(siteTime(instant, schedule.zone).date, schedule);
  return Math.floor((instant.getTime() - start.getTime()) / 1000);
}
