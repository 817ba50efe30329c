import { DAY } from '../../platform/time/duration.js';
/** What an almanac says of a holiday. */
export interface Celebration {
  /** When it begins on the local clock, `YYYY-MM-DD HH:mm:ss`, with a zone behind it or none. */
  readonly date: string;
  readonly start: Date;
  readonly end: Date;
  readonly name: string;
  readonly type: string;
}

const NOON = DAY / 2;

/**
 * The days that are off, `YYYY-MM-DD` → name: those whose noon a public holiday covers. Some begin at
 * sunset on the eve, and some take an afternoon only.
 */
export function publicHolidayDates(celebrations: readonly Celebration[]): Map<string, string> {
  const days = new Map<string, string>();
  for (const { date, start, end, name, type } of celebrations) {
    if (type !== 'public') continue;
    const begins = Date.parse(`${date.slice(0, 10)}T${date.slice(11, 19)}Z`);
    const ends = begins + end.getTime() - start.getTime();
    const first = Math.ceil((begins - NOON) / DAY) * DAY;
    for (let day = first; day + NOON < ends; day += DAY) {
      days.set(new Date(day).toISOString().slice(0, 10), name);
    }
  }
  return days;
}
