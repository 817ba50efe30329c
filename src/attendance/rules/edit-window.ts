import { daysBetween } from '../../platform/time/calendar-day.js';

/** Whether a day is yet to come. Both `YYYY-MM-DD`, the site's. */
export const isFuture = (date: string, today: string): boolean => daysBetween(today, date) > 0;

/** Whether a day is too long past to be written to: `days` days ago is the last that is not. */
export const isClosed = (date: string, today: string, days: number): boolean =>
  daysBetween(date, today) > days;
