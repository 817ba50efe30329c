import { covers } from '../../users/history/member.js';
import type { AttendanceQueries } from '../figures/attendance-queries.js';
import { NO_COUNTS } from '../figures/counts.js';
import { figuresOf, sumOf, type Total } from '../figures/figures.js';
import type { PersonFigures } from '../figures/person-rows.js';
import { daysOffOf, Expectations, type ReportCriteria } from '../figures/report-criteria.js';

export interface MonthlyReport {
  /** `YYYY-MM`. */
  readonly month: string;
  readonly people: readonly PersonFigures[];
  readonly total: Total;
}

/** Everybody's month in three queries. */
export async function monthlyReport(
  queries: AttendanceQueries,
  criteria: ReportCriteria,
): Promise<MonthlyReport> {
  const { period, scope } = criteria;
  const everybody = await queries.people(period, scope);
  const isPartly = everybody.some(({ memberships }) => !covers(memberships, period));
  const counts = await queries.countsByPerson(period, scope, isPartly);
  const daysOff = await queries.attendedOn(daysOffOf(criteria), scope, isPartly);
  const expectations = new Expectations(criteria);
  const people = everybody.map((person) => ({
    person,
    figures: figuresOf(
      counts.get(person.id) ?? NO_COUNTS,
      expectations.workingDays(person),
      expectations.extraDays(person, daysOff.get(person.id) ?? []),
    ),
  }));
  const figures = sumOf(people.map((each) => each.figures));
  return { month: period.from.slice(0, 7), people, total: { people: people.length, figures } };
}
