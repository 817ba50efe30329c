import { applyDecorators } from '@nestjs/common';
import { Transform } from 'class-transformer';
import { IsDate, Matches, MaxDate, MinDate, ValidateBy } from 'class-validator';
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

/** An instant with its zone; a text without one would be read in the server's. */
const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,9})?)?(Z|[+-]\d\d:\d\d)$/;

/** An instant, ISO 8601 with a zone. */
export const Instant = () =>
  applyDecorators(
    Transform(({ obj, key }: { obj: Record<string, unknown>; key: string }) => {
      const text = obj[key];
      return typeof text === 'string' && INSTANT.test(text) ? new Date(text) : text;
    }),
    IsDate(),
  );

const LAST = new Date('2199-12-31T23:59:59Z');

/** An instant that is still to come. */
export const FutureMoment = () =>
  applyDecorators(
    Instant(),
    MaxDate(LAST, { message: '$property must lie before 2200' }),
    MinDate(() => new Date(), { message: '$property must lie in the future' }),
  );
