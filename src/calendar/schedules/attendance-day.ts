import { dayAfter, dayBefore } from '../../platform/time/calendar-day.js';
import { clockOf, minutesOf } from '../../platform/time/clock-time.js';
import { instantOf, siteTime } from '../../platform/time/site-time.js';
import { isOvernight, type Hours } from './schedule.js';

/** A day of attendance, and the rule that holds on it. */
export interface AttendanceDay<Rule extends Hours> {
  /** `YYYY-MM-DD`. */
  readonly date: string;
  readonly rule: Rule;
}

/**
 * The one day that an instant belongs to: the site's date, or the evening before while a night's work
 * that began there goes on. A night takes all until half way between its end and the next start.
 * @param ruleOn the rule of a day
 */
export function attendanceDay<Rule extends Hours>(
  instant: Date,
  zone: string,
  ruleOn: (date: string) => Rule,
): AttendanceDay<Rule> {
  const { date } = siteTime(instant, zone);
  const rule = ruleOn(date);
  if (!isOvernight(ruleOn(dayBefore(date)))) return { date, rule };

  const eve = lastDayBefore(date, zone);
  const night = ruleOn(eve);
  const time = halfWay(night.end, rule.start);
  const isNight = isOvernight(night) && instant < instantOf({ date, time }, zone);
  return isNight ? { date: eve, rule: night } : { date, rule };
}

/** The instant that a clock time told of a day means: after midnight for the second half of a night. */
export function instantOn(
  date: string,
  time: string,
  hours: Pick<Hours, 'start' | 'zone'> & Partial<Hours>,
): Date {
  const { start, end = '24:00', zone } = hours;
  const isNextDay = isOvernight({ start, end }) && time < halfWay(end, start);
  return instantOf({ date: isNextDay ? dayAfter(date) : date, time }, zone);
}

/** A zone that moves over the date line leaves a day out. */
function lastDayBefore(date: string, zone: string): string {
  const midnight = instantOf({ date, time: '00:00' }, zone);
  return siteTime(new Date(midnight.getTime() - 1), zone).date;
}

const halfWay = (end: string, nextStart: string): string =>
  clockOf(Math.floor((minutesOf(end) + Math.max(minutesOf(end), minutesOf(nextStart))) / 2));
