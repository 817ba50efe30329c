import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { DEPARTMENT_THEN, membershipOn } from '../../users/history/membership-sql.js';
import type { Candidate } from './department-mark.js';

type Row = Pick<Candidate, 'userId' | 'name'> & {
  readonly isMarked: number | string;
  readonly isToJoin: number | string;
};

const CANDIDATES = `SELECT u.id AS userId, u.name AS name,
  CASE WHEN r.id IS NULL THEN 0 ELSE 1 END AS isMarked,
  CASE WHEN u.join_date > ? THEN 1 ELSE 0 END AS isToJoin
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
    const values = [date, date, date, departmentId];
    const rows = await this.database.query<Row[]>(CANDIDATES, values);
    return rows.map(({ userId, name, isMarked, isToJoin }) => ({
      userId,
      name,
      isMarked: Number(isMarked) === 1,
      isToJoin: Number(isToJoin) === 1,
    }));
  }
}
