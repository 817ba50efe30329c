export const WEEKDAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'] as const;

/** A Monday, to name the days of the week by. */
const MONDAY = Date.UTC(2024, 0, 1);
const DAY = 86_400_000;

/** A day of the week as the reader writes it. */
export const weekdayText = (weekday: (typeof WEEKDAYS)[number], locale: string): string =>
  new Intl.DateTimeFormat(locale, { weekday: 'short', timeZone: 'UTC' }).format(
    MONDAY + WEEKDAYS.indexOf(weekday) * DAY,
  );
