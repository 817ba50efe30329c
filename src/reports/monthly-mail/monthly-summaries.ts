import type { Figures, Total } from '../figures/figures.js';
import { groupBy } from '../../platform/collections/group-by.js';
import type { MonthlyReport } from '../summaries/monthly-report.js';

/** A department's month, and who manages it. */
export interface ManagedDepartment {
  readonly managerId: string;
  readonly name: string;
  readonly total: Total;
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
  departments: readonly ManagedDepartment[],
): MonthlySummary[] {
  const managed = groupBy(departments, ({ managerId }) => managerId);
  const own = new Map(people.map(({ person, figures }) => [person.id, figures]));
  const ids = new Set([...own.keys(), ...managed.keys()]);
  return [...ids].flatMap((userId) => {
    const parts = [
      ownPart(month, own.get(userId)),
      ...(managed.get(userId) ?? []).map((department) => departmentPart(month, department)),
    ].filter((part) => part !== '');
    return parts.length > 0 ? [{ userId, message: parts.join('\n\n') }] : [];
  });
}

function ownPart(month: string, figures: Figures | undefined): string {
  if (!figures || figures.total === 0) return '';
  const { present, late, absent, leave, rate } = figures;
  return `In ${month} you were present on ${days(present)}, late on ${days(late)}, absent on ${days(absent)} and on leave on ${days(leave)}: an attendance of ${rate.toFixed(2)} %.`;
}

function departmentPart(month: string, { name, total }: ManagedDepartment): string {
  const { figures } = total;
  if (figures.total === 0) return '';
  const people = total.people === 1 ? 'one person' : `${total.people} people`;
  return `${name}, which you manage, had ${people} and an attendance of ${figures.rate.toFixed(2)} % in ${month}: ${days(figures.late)} late, ${days(figures.absent)} absent, ${days(figures.leave)} of leave.`;
}

const days = (count: number): string => (count === 1 ? 'one day' : `${count} days`);
