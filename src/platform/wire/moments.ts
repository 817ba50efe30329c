import { Matches, ValidateBy } from 'class-validator';
import { isCalendarDay } from '../time/calendar-day.js';
import { CLOCK_TIME, CLOCK_TIME_WITH_SECONDS } from '../time/clock-time.js';

/** A day that exists, `YYYY-MM-DD`, from 1900 to 2199. */
export const CalendarDay = () =>
  ValidateBy({
    name: 'isCalendarDay',
    validator: {
      validate: isCalendarDay,
      defaultMessage: () => '$property must be a date that exists, such as 2026-03-31',
    },
  });

/** When a schedule begins or ends, `HH:mm` on the site's clock. */
export const ClockTime = () =>
  Matches(CLOCK_TIME, { message: '$property must be a time such as 09:00' });

/** When something happened, `HH:mm` or `HH:mm:ss` on the site's clock. */
export const ClockTimeToTheSecond = () =>
  Matches(CLOCK_TIME_WITH_SECONDS, {
    message: '$property must be a time of day such as 09:05 or 09:05:30',
  });
