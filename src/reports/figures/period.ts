import { invalidField } from '../../platform/errors/validation.js';
import { daysBetween, daysFrom } from '../../platform/time/calendar-day.js';
import { DAY } from '../../platform/time/duration.js';

/** Days of the site from the first to the last, both `YYYY-MM-DD` and both in it. */
export interface Period {
  readonly from: string;
  readonly to: string;
}

/** How many days a report may cover: a year, also a leap year. */
const MOST_DAYS = 366;

/** What a report's time may be asked for by. */
export interface RequestedTime {
  readonly date?: string | undefined;
  readonly year?: number | undefined;
  readonly month?: number | undefined;
  readonly date_from?: string | undefined;
  readonly date_to?: string | undefined;
}

/**
 * The time that was asked for: a range, a day, a month, or a year; `fallback` when it was none.
 * @param today the site's, for a month without a year and a range without an end
 * @throws ValidationFailed for a range that is reversed or longer than 366 days
 */
export function periodOf(requested: RequestedTime, today: string, fallback: Period): Period {
  const { date, year, month, date_from, date_to } = requested;
  if (date_from !== undefined || date_to !== undefined) return rangeOf(date_from, date_to, today);
  if (date !== undefined) return { from: date, to: date };
  if (month !== undefined) return monthOf(year ?? Number(today.slice(0, 4)), month);
  if (year !== undefined) return yearOf(year);
  return fallback;
}

export const monthOf = (year: number, month: number): Period => ({
  from: dayText(Date.UTC(year, month - 1, 1)),
  to: dayText(Date.UTC(year, month, 0)),
});

/** The month before the one a day is in. */
export const lastMonthOf = (date: string): Period =>
  monthOf(Number(date.slice(0, 4)), Number(date.slice(5, 7)) - 1);

export const yearOf = (year: number): Period => ({
  from: dayText(Date.UTC(year, 0, 1)),
  to: dayText(Date.UTC(year, 11, 31)),
});

/** The last `count` days, today the last of them. */
export const daysBack = (today: string, count: number): Period => ({
  from: dayText(Date.parse(today) - (count - 1) * DAY),
  to: today,
});

/** Every day of it, in order. */
export const daysOf = ({ from, to }: Period): string[] => daysFrom(from, to);

/** `2026-03`, `2026-03-09`, `2026`, or `2026-03-09 – 2026-04-01`. */
export function periodText({ from, to }: Period): string {
  if (from === to) return from;
  const year = Number(from.slice(0, 4));
  if (same(yearOf(year), { from, to })) return String(year);
  const isMonth = same(monthOf(year, Number(from.slice(5, 7))), { from, to });
  return isMonth ? from.slice(0, 7) : `${from} – ${to}`;
}

function rangeOf(from: string | undefined, to: string | undefined, today: string): Period {
  const period = { from: from ?? to ?? today, to: to ?? today };
  const days = daysBetween(period.from, period.to) + 1;
  if (days < 1) refuse('date_to', 'date_to must not be before date_from');
  if (days > MOST_DAYS) refuse('date_to', `A report covers at most ${MOST_DAYS} days`);
  return period;
}

function refuse(field: string, message: string): never {
  throw invalidField(field, message);
}

const dayText = (time: number) => new Date(time).toISOString().slice(0, 10);
const same = (a: Period, b: Period) => a.from === b.from && a.to === b.to;
