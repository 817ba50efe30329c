import { sumOf, type Figures } from '../figures/figures.js';
import { groupBy } from '../figures/group-by.js';
import type { MonthlyReport } from '../summaries/monthly-report.js';

/** Who manages a department. */
export interface Manager {
  readonly userId: string;
  readonly departmentId: string;
  readonly departmentName: string;
}

export interface MonthlySummary {
  readonly userId: string;
  readonly message: string;
}

/**
 * What each person is written about a month: their own days, and those of the departments they manage. Nobody is
 * written about a month without a record.
 */
export function monthlySummaries(
  { month, people }: Pick<MonthlyReport, 'month' | 'people'>,
  managers: readonly Manager[],
): MonthlySummary[] {
  const departments = groupBy(people, ({ person }) => person.departmentId);
  const managed = groupBy(managers, ({ userId }) => userId);
  const own = new Map(people.map(({ person, figures }) => [person.id, figures]));
  const ids = new Set([...own.keys(), ...managed.keys()]);
  return [...ids].flatMap((userId) => {
    const parts = [
      ownPart(month, own.get(userId)),
      ...(managed.get(userId) ?? []).map(({ departmentId, departmentName }) => {
        const members = departments.get(departmentId) ?? [];
        return departmentPart(
          month,
          departmentName,
          members.map(({ figures }) => figures),
        );
      }),
    ].filter((part) => part !== '');
    return parts.length > 0 ? [{ userId, message: parts.join('\n\n') }] : [];
  });
}

function ownPart(month: string, figures: Figures | undefined): string {
  if (!figures || figures.total === 0) return '';
  const { present, late, absent, leave, rate } = figures;
  return `In ${month} you were present on ${days(present)}, late on ${days(late)}, absent on ${days(absent)} and on leave on ${days(leave)}: an attendance of ${rate.toFixed(2)} %.`;
}

function departmentPart(month: string, name: string, members: readonly Figures[]): string {
  const figures = sumOf(members);
  if (figures.total === 0) return '';
  const people = members.length === 1 ? 'one person' : `${members.length} people`;
  return `${name}, which you manage, had ${people} and an attendance of ${figures.rate.toFixed(2)} % in ${month}: ${days(figures.late)} late, ${days(figures.absent)} absent, ${days(figures.leave)} of leave.`;
}

const days = (count: number): string => (count === 1 ? 'one day' : `${count} days`);
