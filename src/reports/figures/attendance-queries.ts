import { DEPARTMENT_THEN, EXEMPT_THEN, membershipOn } from '../../users/history/membership-sql.js';
import { CAME_IN_SQL, DAYS, type Counting, type Counts } from './counts.js';
import { SELECT_RECORD, type DayRecord } from './day-record.js';
import { EVER_IN_DEPARTMENT, readPeople, textOf, type Person, type Row } from './people-queries.js';
import type { Period } from './period.js';
import type { Scope } from './report-criteria.js';

/** Whatever runs SQL with `?` for its parameters. */
export interface SqlConnection {
  query(sql: string, parameters: unknown[]): Promise<unknown>;
}

/** A department's people of one day. */
export interface DayCounts {
  readonly departmentId: string | null;
  readonly departmentName: string | null;
  /** `YYYY-MM-DD`. */
  readonly date: string;
  readonly counts: Counts;
}

/** The figures of many people in few queries. Each day counts for the department that the person was in. */
export class AttendanceQueries {
  constructor(private readonly database: SqlConnection) {}

  async people(period: Period, scope: Scope): Promise<Person[]> {
    return readPeople((sql, parameters) => this.ask(sql, parameters), period, scope);
  }

  /** Every department there is, by name. */
  async departments({ departmentId }: Scope): Promise<{ id: string; name: string }[]> {
    const rows = await this.ask(
      `SELECT id, name FROM departments ${departmentId === undefined ? '' : 'WHERE id = ?'} ORDER BY name`,
      departmentId === undefined ? [] : [departmentId],
    );
    return rows.map(({ id, name }) => ({ id: String(id), name: String(name) }));
  }

  /**
   * Each person's days of the period by status; who has no record is not in it. People come first and their records
   * after them, an order that SQLite keeps to in a CROSS JOIN: the key of person and day then leaves nothing to sort.
   * @param isPartly whether some of the days of some people are left out
   */
  async countsByPerson(
    period: Period,
    scope: Scope,
    isPartly = false,
  ): Promise<Map<string, Counts>> {
    const inScope = scopeOf(scope, isPartly);
    const rows = await this.ask(
      `SELECT u.id AS user_id, ${DAYS.select}
       FROM users u CROSS JOIN attendance_records r ${inScope.isByDay ? MEMBERSHIP : ''}
       WHERE r.user_id = u.id AND r.date_only BETWEEN ? AND ? ${inScope.sql} GROUP BY u.id`,
      [period.from, period.to, ...inScope.parameters],
    );
    return new Map(rows.map((row) => [String(row.user_id), DAYS.read(row)]));
  }

  /** On which of these days each person came; who came on none is not in it. */
  async attendedOn(
    dates: readonly string[],
    scope: Scope,
    isPartly = false,
  ): Promise<Map<string, string[]>> {
    if (dates.length === 0) return new Map();
    const inScope = scopeOf(scope, isPartly);
    const rows = await this.ask(
      `SELECT r.user_id AS user_id, CAST(r.date_only AS CHAR) AS day
       FROM attendance_records r ${inScope.sql && `JOIN users u ON u.id = r.user_id ${MEMBERSHIP}`}
       WHERE r.date_only IN (${dates.map(() => '?').join(', ')}) AND ${CAME_IN_SQL} ${inScope.sql}`,
      [...dates, ...inScope.parameters],
    );
    const attended = new Map<string, string[]>();
    for (const row of rows) {
      const id = String(row.user_id);
      attended.set(id, [...(attended.get(id) ?? []), String(row.day)]);
    }
    return attended;
  }

  /** Each department's people of each day of the period by status. */
  async countsByDay(
    period: Period,
    scope: Scope,
    { select, read }: Counting = DAYS,
  ): Promise<DayCounts[]> {
    const inScope = scopeOf(scope);
    const rows = await this.ask(
      `SELECT d.id AS department_id, d.name AS department_name,
         CAST(r.date_only AS CHAR) AS day, ${select}
       FROM attendance_records r JOIN users u ON u.id = r.user_id ${MEMBERSHIP}
       LEFT JOIN departments d ON d.id = ${DEPARTMENT_THEN}
       WHERE r.date_only BETWEEN ? AND ? ${inScope.sql} ${NOT_EXEMPT}
       GROUP BY d.id, d.name, r.date_only ORDER BY d.name, r.date_only`,
      [period.from, period.to, ...inScope.parameters],
    );
    return rows.map((row) => ({
      departmentId: textOf(row.department_id),
      departmentName: textOf(row.department_name),
      date: String(row.day),
      counts: read(row),
    }));
  }

  /** The records of these people in the period, in the order of their days. */
  async records(period: Period, userIds: readonly string[]): Promise<Map<string, DayRecord[]>> {
    const records = new Map<string, DayRecord[]>(userIds.map((id) => [id, []]));
    if (userIds.length === 0) return records;
    const rows = await this.ask<DayRecord>(
      `SELECT ${SELECT_RECORD} FROM attendance_records r
       WHERE r.user_id IN (${userIds.map(() => '?').join(', ')}) AND r.date_only BETWEEN ? AND ?
       ORDER BY r.user_id, r.date_only`,
      [...userIds, period.from, period.to],
    );
    for (const record of rows) records.get(record.userId)?.push(record);
    return records;
  }

  private async ask<R = Row>(sql: string, parameters: unknown[]): Promise<R[]> {
    // Each query names the columns of its rows.
    return (await this.database.query(sql, parameters)) as R[];
  }
}

const MEMBERSHIP = membershipOn('r.date_only');

const NOT_EXEMPT = `AND ${EXEMPT_THEN} = 0`;

/** The records of whom, and of which department's days, a report is about. */
function scopeOf({ departmentId, userId }: Scope, isPartly = false) {
  const isByDay = departmentId !== undefined || isPartly;
  const conditions = [
    ...(isByDay ? [{ sql: NOT_EXEMPT, values: [] }] : []),
    ...(departmentId === undefined
      ? []
      : [
          {
            sql: `AND ${EVER_IN_DEPARTMENT} AND ${DEPARTMENT_THEN} = ?`,
            values: [departmentId, departmentId, departmentId],
          },
        ]),
    ...(userId === undefined ? [] : [{ sql: 'AND u.id = ?', values: [userId] }]),
  ];
  return {
    isByDay,
    sql: conditions.map(({ sql }) => sql).join(' '),
    parameters: conditions.flatMap(({ values }) => values),
  };
}
