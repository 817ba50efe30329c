import { WEEKDAYS, type Weekday } from '../settings/setting.js';

const DAY = 86_400_000;

/** The days of work from the first to the last, both `YYYY-MM-DD` and both counted. */
export function workingDaysBetween(
  first: string,
  last: string,
  weekdays: readonly Weekday[],
): string[] {
  const days: string[] = [];
  for (let day = Date.parse(first); day <= Date.parse(last); day += DAY) {
    // JavaScript's week begins on Sunday.
    const weekday = WEEKDAYS[(new Date(day).getUTCDay() + 6) % 7];
    if (weekday && weekdays.includes(weekday)) days.push(new Date(day).toISOString().slice(0, 10));
  }
  return days;
}
