import type { Period } from './period.js';
import { isWithin, overlap, type Member } from '../../users/history/member.js';
import { Expectation, type ReportDay } from './expected-days.js';

/** Whom a report is about: everybody, a department, or one person. */
export interface Scope {
  readonly departmentId?: string | undefined;
  readonly userId?: string | undefined;
}

/** Which people and days a report is about: ids and days, in plain data that can travel to another thread. */
export interface ReportCriteria {
  readonly period: Period;
  readonly scope: Scope;
  /** The site's days. */
  readonly days: readonly ReportDay[];
  /** The same days for departments that work by a schedule of their own, by their ids. */
  readonly ownDays: ReadonlyMap<string, readonly ReportDay[]>;
  /**
   * The days of people with hours of their own, by their ids, each in its place; null on those before their hours held, which
   * are as the department's.
   */
  readonly personDays: ReadonlyMap<string, readonly (ReportDay | null)[]>;
  /** The site's day, `YYYY-MM-DD`. */
  readonly today: string;
}

/** The days as they are for the people of a department. */
export const daysFor = (
  { days, ownDays }: Pick<ReportCriteria, 'days' | 'ownDays'>,
  departmentId: string | null,
): readonly ReportDay[] => ownDays.get(departmentId ?? '') ?? days;

/** The days of a report on which somebody has no work. */
export const daysOffOf = ({ days, ownDays, personDays }: ReportCriteria): string[] => {
  const off = new Set<string>();
  for (const some of [days, ...ownDays.values(), ...personDays.values()])
    for (const day of some) if (day?.isWorking === false) off.add(day.date);
  return [...off];
};

type Asked = Pick<Member, 'memberships'> & { readonly id: string };

/** Answers how many days of work people have had, each by their own schedule, or that of the department they were in. */
export class Expectations {
  private readonly known = new Map<readonly ReportDay[], Expectation>();
  /** Of people with hours of their own, by the person and the department. */
  private readonly own = new Map<string, readonly ReportDay[]>();

  constructor(private readonly criteria: ReportCriteria) {}

  workingDays({ id, memberships, employments }: Asked & Member): number {
    let sum = 0;
    for (const membership of memberships) {
      const expectation = this.of(id, membership.departmentId);
      for (const employment of employments)
        sum += expectation.workingDays(overlap(membership, employment));
    }
    return sum;
  }

  /** @param attended the days that the person came, each `YYYY-MM-DD` */
  extraDays({ id, memberships }: Asked, attended: readonly string[]): number {
    let sum = 0;
    for (const membership of memberships) {
      const here = attended.filter((date) => isWithin(date, membership));
      sum += this.of(id, membership.departmentId).daysOffAmong(here);
    }
    return sum;
  }

  /** The days as they are for somebody of a department; the same list each time. */
  daysOf(userId: string, departmentId: string | null): readonly ReportDay[] {
    const days = daysFor(this.criteria, departmentId);
    const own = this.criteria.personDays.get(userId);
    if (!own) return days;
    const key = `${userId} ${departmentId}`;
    const known = this.own.get(key) ?? days.map((day, i) => own[i] ?? day);
    this.own.set(key, known);
    return known;
  }

  private of(userId: string, departmentId: string | null): Expectation {
    const days = this.daysOf(userId, departmentId);
    const expectation = this.known.get(days) ?? new Expectation(days, this.criteria.today);
    this.known.set(days, expectation);
    return expectation;
  }
}
