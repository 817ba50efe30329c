import type { AttendanceQueries } from '../figures/attendance-queries.js';
import { NO_COUNTS } from '../figures/counts.js';
import { figuresOf, type Total } from '../figures/figures.js';
import { groupBy } from '../../platform/collections/group-by.js';
import type { ReportCriteria } from '../figures/report-criteria.js';

export interface DepartmentReport {
  /** `YYYY-MM-DD`. */
  readonly date: string;
  readonly departments: readonly (Total & { readonly id: string; readonly name: string })[];
  /** People who are in no department; null when a department is asked for. */
  readonly withoutDepartment: Total | null;
}

/** The departments' day in three queries. */
export async function departmentReport(
  queries: AttendanceQueries,
  { period, scope }: ReportCriteria,
): Promise<DepartmentReport> {
  const departments = await queries.departments(scope);
  const people = groupBy(await queries.people(period, scope), ({ departmentId }) => departmentId);
  const days = await queries.countsByDay(period, scope);
  const counts = new Map(days.map((day) => [day.departmentId, day.counts]));
  const totalOf = (id: string | null): Total => {
    const size = people.get(id)?.length ?? 0;
    return { people: size, figures: figuresOf(counts.get(id) ?? NO_COUNTS, size) };
  };
  return {
    date: period.from,
    departments: departments.map(({ id, name }) => ({ id, name, ...totalOf(id) })),
    withoutDepartment: scope.departmentId === undefined ? totalOf(null) : null,
  };
}
