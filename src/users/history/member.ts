import { dayAfter } from '../../platform/time/calendar-day.js';

/** Days from one to another, both counted and both `YYYY-MM-DD`. */
export interface Span {
  readonly from: string;
  readonly to: string;
}

/** Days on which somebody belonged to one department, or to none. */
export interface Membership extends Span {
  readonly departmentId: string | null;
  readonly departmentName: string | null;
}

/** What there is of somebody in a period: where they belonged on its days, and since when they have been here. */
export interface Member {
  readonly memberships: readonly Membership[];
  /** `YYYY-MM-DD`; null for ever. */
  readonly joined: string | null;
}

type Department = Pick<Membership, 'departmentId' | 'departmentName'>;

/**
 * Where somebody belonged on the days of a period, without a gap.
 * @param past those that ended, in order, as far as they touch the period
 * @param present where the person has belonged since
 */
export function membershipsIn(
  period: Span,
  past: readonly Membership[],
  present: Department,
): Membership[] {
  const ended = past.map((membership) => ({ ...membership, ...overlap(membership, period) }));
  const last = ended.at(-1);
  if (last && last.to >= period.to) return ended;
  const { departmentId, departmentName } = present;
  const from = last ? dayAfter(last.to) : period.from;
  return [...ended, { departmentId, departmentName, from, to: period.to }];
}

/** What two spans share; ends before it begins where that is nothing. */
export const overlap = (one: Span, other: Span): Span => ({
  from: one.from > other.from ? one.from : other.from,
  to: one.to < other.to ? one.to : other.to,
});

export const isWithin = (date: string, { from, to }: Span): boolean => from <= date && date <= to;
