/** In milliseconds, as the clocks of the platform count. */
export const SECOND = 1000;
export const MINUTE = 60 * SECOND;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

/** The moment so many whole days later; null for 0, which is never. */
export const daysAfter = (moment: Date, days: number): Date | null =>
  days === 0 ? null : new Date(moment.getTime() + days * DAY);
