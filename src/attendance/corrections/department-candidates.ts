import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { mayBeEmployedOn } from '../../users/history/employment-sql.js';
import { DEPARTMENT_THEN, EXEMPT_THEN, membershipOn } from '../../users/history/membership-sql.js';
import type { Candidate } from './department-mark.js';

type Row = Pick<Candidate, 'userId' | 'name'> & {
  readonly isMarked: number | string;
  readonly isEmployed: number | string;
  readonly isExempt: number | string;
};

const CANDIDATES = `SELECT u.id AS userId, u.name AS name,
  CASE WHEN r.id IS NULL THEN 0 ELSE 1 END AS isMarked,
  CASE WHEN ${mayBeEmployedOn('?')} THEN 1 ELSE 0 END AS isEmployed,
  ${EXEMPT_THEN} AS isExempt
FROM users u ${membershipOn('?')}
LEFT JOIN attendance_records r ON r.user_id = u.id AND r.date_only = ?
WHERE u.status = 'Active' AND u.deleted_at IS NULL AND ${DEPARTMENT_THEN} = ?
ORDER BY u.id`;

/** Who of the people there are belonged to a department on a day. */
@Injectable()
export class DepartmentCandidates {
  constructor(private readonly database: DataSource) {}

  /** @param date `YYYY-MM-DD` */
  async of(departmentId: string, date: string): Promise<Candidate[]> {
    const values = [...Array<string>(6).fill(date), departmentId];
    const rows = await this.database.query<Row[]>(CANDIDATES, values);
    return rows.map(({ userId, name, isMarked, isEmployed, isExempt }) => ({
      userId,
      name,
      isMarked: Number(isMarked) === 1,
      isEmployed: Number(isEmployed) === 1,
      isExempt: Number(isExempt) === 1,
    }));
  }
}
