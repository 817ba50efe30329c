import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Members } from '../../calendar/schedules/schedule-group.js';
import { expectedPeople } from '../absences/expected-people.js';

/** Whoever is expected on a day, and neither came, nor is on leave, nor was told that they are missed. */
@Injectable()
export class MissingPeople {
  constructor(private readonly database: DataSource) {}

  /** @returns their ids, at most so many */
  async untold(date: string, members: Members, most: number): Promise<string[]> {
    const { sql, values } = expectedPeople(date, members);
    const rows = await this.database.query<{ id: string }[]>(
      `SELECT u.id AS id ${sql}
  AND NOT EXISTS (SELECT 1 FROM attendance_records r
    WHERE r.user_id = u.id AND r.date_only = ? AND r.verification_status <> 'rejected')
  AND NOT EXISTS (SELECT 1 FROM absence_notices n WHERE n.user_id = u.id AND n.date_only = ?)
ORDER BY u.id LIMIT ${most}`,
      [...values, date, date],
    );
    return rows.map(({ id }) => id);
  }
}
