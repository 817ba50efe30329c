import type { ScheduleGroup } from '../../calendar/schedules/schedule-resolver.js';
import { momentText } from '../../platform/database/schema/columns.js';
import { dayAfter } from '../../platform/time/calendar-day.js';
import { instantOf } from '../../platform/time/site-time.js';
import { DEPARTMENT_THEN, membershipOn } from '../../users/history/membership-sql.js';

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

/** People of a group, `u`, who come to work on a day of work: active, and there already; from FROM on. */
export function expectedPeople(date: string, group: ScheduleGroup): SqlPart {
  const endOfDay = instantOf({ date: dayAfter(date), time: '00:00' }, group.rule.zone);
  const { sql, values } = among(group, DEPARTMENT_THEN);
  return {
    sql: `FROM users u ${membershipOn('?')}
WHERE u.status = 'Active' AND u.deleted_at IS NULL
  AND (u.join_date IS NULL OR u.join_date <= ?) AND u.created_at < ? AND ${sql}`,
    values: [date, date, momentText(endOfDay), ...values],
  };
}
