import { WEEKDAYS, type Weekday } from '../../platform/settings/setting.js';
import type { Schedule } from './schedule.js';

/** @param date `YYYY-MM-DD` */
export const weekdayOf = (date: string): Weekday =>
  // Monday is the first of the list, and the second of a week as dates count it.
  WEEKDAYS[(new Date(`${date}T00:00:00Z`).getUTCDay() + 6) % 7] ?? 'Mon';

/** Whether people are expected: a day of the schedule that is not off. */
export const isWorkingDay = (
  date: string,
  { workingDays }: Pick<Schedule, 'workingDays'>,
  daysOff: ReadonlyMap<string, string>,
): boolean => workingDays.includes(weekdayOf(date)) && !daysOff.has(date);
