import { DAY } from './duration.js';

export const FIRST_YEAR = 1900;
export const LAST_YEAR = 2199;

const EARLIEST = `${FIRST_YEAR}-01-01`;
const LATEST = `${LAST_YEAR}-12-31`;

/** Whether `text` is a day of the calendar, written `YYYY-MM-DD`, between 1900 and 2199. */
export function isCalendarDay(text: unknown): text is string {
  if (typeof text !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const day = new Date(`${text}T00:00:00Z`);
  // A 30th of February is read as a day of March.
  const exists = !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
  return exists && text >= EARLIEST && text <= LATEST;
}

/** How many days `later` comes after `earlier`; negative when it comes before. Both `YYYY-MM-DD`. */
export const daysBetween = (earlier: string, later: string): number =>
  Math.round((Date.parse(later) - Date.parse(earlier)) / DAY);

const moved = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * DAY).toISOString().slice(0, 10);

/** The next day of the calendar; both `YYYY-MM-DD`. */
export const dayAfter = (day: string): string => moved(day, 1);

/** The day before on the calendar; both `YYYY-MM-DD`. */
export const dayBefore = (day: string): string => moved(day, -1);

/** The day so many days before one. */
export const dayBack = (day: string, days: number): string => moved(day, -days);

/** All days from the first to the last, both counted; all `YYYY-MM-DD`. */
export const daysFrom = (first: string, last: string): string[] =>
  Array.from({ length: daysBetween(first, last) + 1 }, (_, days) => moved(first, days));
