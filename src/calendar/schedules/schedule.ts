import type { Settings } from '../../platform/settings/catalogue.js';
import { dayAfter } from '../../platform/time/calendar-day.js';
import { instantOf } from '../../platform/time/site-time.js';
import { type Weekday } from '../../platform/time/weekday.js';

/** When work begins and ends, on the site's clock. */
export interface Hours {
  /** `HH:mm`. */
  readonly start: string;
  /** `HH:mm`; not later than `start`, it is on the next day. */
  readonly end: string;
  /** The site's IANA zone. */
  readonly zone: string;
}

/** The rule by which a person's day is judged. */
export interface Schedule extends Hours {
  /** Null for the hours that the settings give. */
  readonly id: number | null;
  readonly name: string;
  /** The first day it holds, `YYYY-MM-DD`; null for always. */
  readonly effectiveFrom: string | null;
  /** How many minutes after the start are still in time. */
  readonly graceMinutes: number;
  /** Who worked less than this has worked half a day; 0 for never. */
  readonly halfDayMinutes: number;
  readonly workingDays: readonly Weekday[];
  /** How much of the day is no work; left out, as in rules kept before there were breaks, none. */
  readonly breakMinutes?: number;
  /** Work beyond what is due is overtime once it is more than this; left out, at once. */
  readonly overtimeAfterMinutes?: number;
  /** Who comes more minutes after the start than this is absent; 0, or left out, for nobody. */
  readonly absentAfterMinutes?: number;
  /** Of the rule of one day: nobody was expected, so nobody was late or went too early. */
  readonly isDayOff?: boolean;
}

const MIDNIGHT = '24:00';

/** The hours of whoever has no schedule: they never make a night, which takes a schedule. */
export const scheduleOf = (settings: Settings): Schedule => ({
  id: null,
  name: 'Settings',
  effectiveFrom: null,
  start: settings.working_hours_start,
  end:
    settings.working_hours_end > settings.working_hours_start
      ? settings.working_hours_end
      : MIDNIGHT,
  graceMinutes: settings.late_mark_after_minutes,
  halfDayMinutes: settings.half_day_minutes,
  workingDays: settings.working_days,
  zone: settings.site_timezone,
});

export const isOvernight = ({ start, end }: Pick<Hours, 'start' | 'end'>): boolean => end <= start;

/** The instant at which work begins on a day. */
export const startOfWork = (date: string, { start, zone }: Pick<Hours, 'start' | 'zone'>): Date =>
  instantOf({ date, time: start }, zone);

/** The instant at which the work that began on a day ends. */
export const endOfWork = (date: string, hours: Hours): Date =>
  instantOf({ date: isOvernight(hours) ? dayAfter(date) : date, time: hours.end }, hours.zone);
