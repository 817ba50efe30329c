import type { Members } from '../../calendar/schedules/schedule-group.js';
import { EMPLOYED_BETWEEN, employedBetween } from '../../users/history/employment-sql.js';
import { DEPARTMENT_THEN, EXEMPT_THEN, membershipOn } from '../../users/history/membership-sql.js';

/** SQL with `?` for its values. */
export interface SqlPart {
  readonly sql: string;
  readonly values: readonly string[];
}

/** What a query calls somebody's id, and that of their department. */
interface PersonColumns {
  readonly user: string;
  readonly department: string;
}

/** Whether somebody is one of some people. */
export function among(members: Members, { user, department }: PersonColumns): SqlPart {
  if ('people' in members) {
    return { sql: `${user} IN (${listOf(members.people)})`, values: members.people };
  }
  const { departments, isAllBut, without } = members;
  const there = isAllBut
    ? `(${department} IS NULL OR ${department} NOT IN (${listOf(departments)}))`
    : `${department} IN (${listOf(departments)})`;
  const sql = `${there} AND ${user} NOT IN (${listOf(without)})`;
  return { sql, values: [...departments, ...without] };
}

/** No list of SQL is empty. */
const listOf = (ids: readonly string[]): string => ids.map(() => '?').join() || "''";

/** Those among some people, `u`, who come to work on a day of work: active, employed and not exempt; from FROM on. */
export function expectedPeople(date: string, members: Members): SqlPart {
  const { sql, values } = among(members, { user: 'u.id', department: DEPARTMENT_THEN });
  return {
    sql: `FROM users u ${membershipOn('?')}
WHERE u.status = 'Active' AND u.deleted_at IS NULL
  AND ${EXEMPT_THEN} = 0 AND ${EMPLOYED_BETWEEN} AND ${sql}`,
    values: [date, ...employedBetween(date, date), ...values],
  };
}
