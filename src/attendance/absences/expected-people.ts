import type { ScheduleGroup } from '../../calendar/schedules/schedule-resolver.js';
import { EMPLOYED_BETWEEN, employedBetween } from '../../users/history/employment-sql.js';
import { DEPARTMENT_THEN, EXEMPT_THEN, membershipOn } from '../../users/history/membership-sql.js';

/** SQL with `?` for its values. */
export interface SqlPart {
  readonly sql: string;
  readonly values: readonly string[];
}

/** Whether a department is one of a group's. @param column the department's id */
export function among(
  { departments, isAllBut }: Pick<ScheduleGroup, 'departments' | 'isAllBut'>,
  column: string,
): SqlPart {
  const listed = departments.map(() => '?').join();
  const sql = isAllBut
    ? `(${column} IS NULL OR ${column} NOT IN (${listed || "''"}))`
    : `${column} IN (${listed})`;
  return { sql, values: departments };
}

/** People of a group, `u`, who come to work on a day of work: active, employed and not exempt; from FROM on. */
export function expectedPeople(date: string, group: ScheduleGroup): SqlPart {
  const { sql, values } = among(group, DEPARTMENT_THEN);
  return {
    sql: `FROM users u ${membershipOn('?')}
WHERE u.status = 'Active' AND u.deleted_at IS NULL
  AND ${EXEMPT_THEN} = 0 AND ${EMPLOYED_BETWEEN} AND ${sql}`,
    values: [date, ...employedBetween(date, date), ...values],
  };
}
