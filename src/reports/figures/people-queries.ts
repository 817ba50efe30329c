import { EMPLOYED_BETWEEN, employedBetween } from '../../users/history/employment-sql.js';
import { DEPARTMENT_THEN, EXEMPT_THEN, membershipOn } from '../../users/history/membership-sql.js';
import {
  EVER,
  FOREVER,
  membershipsIn,
  overlap,
  type Member,
  type Membership,
  type Span,
} from '../../users/history/member.js';
import { groupBy } from '../../platform/collections/group-by.js';
import type { Period } from './period.js';
import type { Scope } from './report-criteria.js';

/** A row of a query that names the columns it has. */
export type Row = Record<string, string | number | null>;

/** Runs SQL with `?` for its parameters. */
export type Ask = (sql: string, parameters: unknown[]) => Promise<Row[]>;

/** A person of a report. */
export interface Person extends Member {
  readonly id: string;
  readonly name: string;
  /** Where they belong at the end of the report's time; in the report of a department, that one. */
  readonly departmentId: string | null;
  readonly departmentName: string | null;
  /** On the report's days that attendance was owed; in the report of a department, only those of it. */
  readonly memberships: readonly Membership[];
}

/** Whoever belongs to a department, or ever did. */
export const EVER_IN_DEPARTMENT = `u.id IN (SELECT id FROM users WHERE department = ?
  UNION SELECT user_id FROM past_memberships WHERE department_id = ?)`;

/**
 * In the order of their departments, then by name; those without a department last. People are those who
 * were employed in the period, whatever has become of them since, and whoever else has a record in it; nobody who was
 * exempt all the time.
 */
export async function readPeople(ask: Ask, period: Period, scope: Scope): Promise<Person[]> {
  const past = await readPastMemberships(ask, period);
  const ended = await readPastEmployments(ask, period);
  const known = new Map<string | null, Membership[]>();
  const rows = await ask(PEOPLE + conditionsOf(scope) + ORDER, parametersOf(period, scope));
  return rows.flatMap((row) => {
    const own = past.get(String(row.id));
    const memberships = own
      ? membershipsIn(period, own, standingOf(row)).filter(({ isExempt }) => !isExempt)
      : onlyMembership(row, period, known);
    const employments = employmentsOf(row, ended.get(String(row.id)) ?? [], period);
    return narrowed(personOf(row, memberships, employments), scope.departmentId);
  });
}

/** As much of a person as is of one department; nothing of who was not in it, or in none that they owed attendance. */
export function narrowed(person: Person, departmentId: string | null | undefined): Person[] {
  if (departmentId === undefined) return person.memberships.length > 0 ? [person] : [];
  const memberships = person.memberships.filter((each) => each.departmentId === departmentId);
  const [one] = memberships;
  if (!one) return [];
  return [{ ...person, departmentId, departmentName: one.departmentName, memberships }];
}

const PEOPLE = `SELECT u.id AS id, u.name AS name, ${EXEMPT_THEN} AS exempt, d.id AS department_id, d.name AS department_name,
  CAST(u.employed_from AS CHAR) AS employed_from, CAST(u.left_on AS CHAR) AS left_on
FROM users u ${membershipOn('?')} LEFT JOIN departments d ON d.id = ${DEPARTMENT_THEN}
WHERE (${EMPLOYED_BETWEEN} OR EXISTS (
    SELECT 1 FROM attendance_records r WHERE r.user_id = u.id AND r.date_only BETWEEN ? AND ?))`;

const ORDER = ` ORDER BY CASE WHEN d.id IS NULL THEN 1 ELSE 0 END, d.name, d.id, u.name, u.id`;

const conditionsOf = ({ departmentId, userId }: Scope): string =>
  (departmentId === undefined ? '' : ` AND ${EVER_IN_DEPARTMENT}`) +
  (userId === undefined ? '' : ' AND u.id = ?');

const parametersOf = ({ from, to }: Period, { departmentId, userId }: Scope): string[] => [
  ...[to, ...employedBetween(from, to), from, to],
  ...(departmentId === undefined ? [] : [departmentId, departmentId]),
  ...(userId === undefined ? [] : [userId]),
];

/** Those that touch the period, in order. */
async function readPastMemberships(ask: Ask, { from, to }: Period) {
  const rows = await ask(
    `SELECT m.user_id AS user_id, m.department_id AS department_id, d.name AS department_name, m.exempt AS exempt,
       CAST(m.first_day AS CHAR) AS first_day, CAST(m.last_day AS CHAR) AS last_day
     FROM past_memberships m LEFT JOIN departments d ON d.id = m.department_id
     WHERE m.first_day <= ? AND m.last_day >= ? ORDER BY m.user_id, m.last_day`,
    [to, from],
  );
  const owners = rows.map((row) => {
    const membership = { from: String(row.first_day), to: String(row.last_day) };
    return { userId: String(row.user_id), membership: { ...standingOf(row), ...membership } };
  });
  const byOwner = groupBy(owners, ({ userId }) => userId);
  return new Map([...byOwner].map(([id, all]) => [id, all.map(({ membership }) => membership)]));
}

/** Those that touch the period. */
async function readPastEmployments(ask: Ask, { from, to }: Period): Promise<Map<string, Span[]>> {
  const rows = await ask(
    `SELECT user_id AS user_id, CAST(joined_on AS CHAR) AS joined_on, CAST(left_on AS CHAR) AS left_on
     FROM past_employments WHERE joined_on <= ? AND left_on >= ? ORDER BY user_id, left_on`,
    [to, from],
  );
  const spans = rows.map((row) => ({
    userId: String(row.user_id),
    span: { from: String(row.joined_on), to: String(row.left_on) },
  }));
  const byOwner = groupBy(spans, ({ userId }) => userId);
  return new Map([...byOwner].map(([id, all]) => [id, all.map(({ span }) => span)]));
}

/** Most are employed all the time: they share what travels between threads. */
function employmentsOf(row: Row, ended: readonly Span[], period: Period): readonly Span[] {
  const present = { from: String(row.employed_from), to: textOf(row.left_on) ?? FOREVER };
  if (present.from <= period.from && present.to >= period.to) return EMPLOYED_THROUGHOUT;
  return [...ended, present].filter((span) => {
    const { from, to } = overlap(span, period);
    return from <= to;
  });
}

const EMPLOYED_THROUGHOUT: readonly Span[] = [{ from: EVER, to: FOREVER }];

/** One for all who stayed in a department: it travels between threads once. */
function onlyMembership(row: Row, period: Period, known: Map<string | null, Membership[]>) {
  const standing = standingOf(row);
  if (standing.isExempt) return [];
  const memberships = known.get(standing.departmentId) ?? membershipsIn(period, [], standing);
  known.set(standing.departmentId, memberships);
  return memberships;
}

const personOf = (
  row: Row,
  memberships: readonly Membership[],
  employments: readonly Span[],
): Person => ({
  id: String(row.id),
  name: String(row.name),
  ...departmentOf(row),
  memberships,
  employments,
});

const departmentOf = (row: Row) => ({
  departmentId: textOf(row.department_id),
  departmentName: textOf(row.department_name),
});

const standingOf = (row: Row) => ({ ...departmentOf(row), isExempt: Number(row.exempt) === 1 });

export const textOf = (value: string | number | null | undefined): string | null =>
  value === null || value === undefined ? null : String(value);
