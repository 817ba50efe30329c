export const WEEKDAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'] as const;
export type Weekday = (typeof WEEKDAYS)[number];

export const isWeekday = (word: string): word is Weekday => WEEKDAYS.some((day) => day === word);

/** @param date `YYYY-MM-DD` */
export const weekdayOf = (date: string): Weekday =>
  // Monday is the first of the list, and the second of a week as dates count it.
  WEEKDAYS[(new Date(`${date}T00:00:00Z`).getUTCDay() + 6) % 7] ?? 'Mon';
