import { dayAfter } from '../../platform/time/calendar-day.js';

/** Days from one to another, both counted and both `YYYY-MM-DD`. */
export interface Span {
  readonly from: string;
  readonly to: string;
}

/** Days on which somebody belonged to one department, or to none, and owed attendance or did not. */
export interface Membership extends Span {
  readonly departmentId: string | null;
  readonly departmentName: string | null;
  readonly isExempt: boolean;
}

/** What there is of somebody in a period: where they belonged on its days, and on which they were employed. */
export interface Member {
  readonly memberships: readonly Membership[];
  readonly employments: readonly Span[];
}

/** Before any day that is kept. */
export const EVER = '1000-01-01';
/** After any. */
export const FOREVER = '9999-12-31';

type Standing = Omit<Membership, keyof Span>;

/**
 * Where somebody belonged on the days of a period, without a gap.
 * @param past those that ended, in order, as far as they touch the period
 * @param present where the person has belonged since
 */
export function membershipsIn(
  period: Span,
  past: readonly Membership[],
  present: Standing,
): Membership[] {
  const ended = past.map((membership) => ({ ...membership, ...overlap(membership, period) }));
  const last = ended.at(-1);
  if (last && last.to >= period.to) return ended;
  const { departmentId, departmentName, isExempt } = present;
  const from = last ? dayAfter(last.to) : period.from;
  return [...ended, { departmentId, departmentName, isExempt, from, to: period.to }];
}

/** Whether some spans, in order, are all days of a period. */
export const covers = (spans: readonly Span[], period: Span): boolean =>
  spans[0]?.from === period.from &&
  spans.at(-1)?.to === period.to &&
  spans.every(({ from }, i) => i === 0 || from === dayAfter(spans[i - 1]?.to ?? from));

/** What two spans share; ends before it begins where that is nothing. */
export const overlap = (one: Span, other: Span): Span => ({
  from: one.from > other.from ? one.from : other.from,
  to: one.to < other.to ? one.to : other.to,
});

/** Whether somebody was employed on a day: on no other is anything due. */
export const isEmployed = (date: string, { employments }: Pick<Member, 'employments'>): boolean =>
  employments.some((span) => isWithin(date, span));

export const isWithin = (date: string, { from, to }: Span): boolean => from <= date && date <= to;
