import { weekdayOf } from '../../platform/time/weekday.js';
import type { Schedule } from './schedule.js';

/** Whether people are expected: a day of the schedule that is not off. */
export const isWorkingDay = (
  date: string,
  { workingDays }: Pick<Schedule, 'workingDays'>,
  daysOff: ReadonlyMap<string, string>,
): boolean => workingDays.includes(weekdayOf(date)) && !daysOff.has(date);
