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
  /** The site's day, `YYYY-MM-DD`. */
  readonly today: string;
}

/** The days as they are for the people of a department. */
export const daysFor = (
  { days, ownDays }: Pick<ReportCriteria, 'days' | 'ownDays'>,
  departmentId: string | null,
): readonly ReportDay[] => ownDays.get(departmentId ?? '') ?? days;

/** The days of a report on which somebody, of some department, has no work. */
export const daysOffOf = ({ days, ownDays }: ReportCriteria): string[] => {
  const all = [...days, ...[...ownDays.values()].flat()];
  return [...new Set(all.filter(({ isWorking }) => !isWorking).map(({ date }) => date))];
};

/** Answers how many days of work people have had, each by the schedule of the department they were in. */
export class Expectations {
  private readonly known = new Map<readonly ReportDay[], Expectation>();

  constructor(private readonly criteria: ReportCriteria) {}

  workingDays({ memberships, employments }: Member): number {
    let sum = 0;
    for (const membership of memberships) {
      const expectation = this.of(membership.departmentId);
      for (const employment of employments)
        sum += expectation.workingDays(overlap(membership, employment));
    }
    return sum;
  }

  /** @param attended the days that the person came, each `YYYY-MM-DD` */
  extraDays({ memberships }: Pick<Member, 'memberships'>, attended: readonly string[]): number {
    let sum = 0;
    for (const membership of memberships) {
      const here = attended.filter((date) => isWithin(date, membership));
      sum += this.of(membership.departmentId).daysOffAmong(here);
    }
    return sum;
  }

  private of(departmentId: string | null): Expectation {
    const days = daysFor(this.criteria, departmentId);
    const expectation = this.known.get(days) ?? new Expectation(days, this.criteria.today);
    this.known.set(days, expectation);
    return expectation;
  }
}
