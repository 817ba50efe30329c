import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { Repository } from 'typeorm';
import type { ReadableDepartments } from '../../departments/readership.js';
import { employedOn } from '../../users/history/employment-sql.js';
import { User, UserStatus } from '../../users/user.entity.js';
import { AttendanceRecord } from '../records/attendance-record.entity.js';
import { canonicalId } from '../../platform/wire/ids.js';
import type { DayRecord, RecordOwner } from '../records/record-snapshot.js';
import { recordOf, SELECTED, type RecordRow } from './day-record.js';

/** An active user's day. */
export interface RosterDay {
  readonly user: RecordOwner;
  readonly record: DayRecord;
  /** Who owes no attendance and came is shown, and counted nowhere. */
  readonly isExempt: boolean;
}

interface RosterRow extends RecordRow {
  readonly userName: string;
  readonly departmentId: string | null;
  readonly departmentName: string | null;
  /** Either driver reads a flag as a number where no entity says otherwise. */
  readonly exempt: number;
}

/** The sheet of a day: everybody who is active and employed and owes attendance, marked or not, and whoever else has a record. */
@Injectable()
export class DayRoster {
  constructor(@InjectRepository(User) private readonly users: Repository<User>) {}

  /**
   * In one query, without entities: there may be ten thousand people.
   * @param date the site's day
   * @param department a department's id or exact name; everybody when left out
   * @param readable the only departments whose people are read
   */
  async read(
    date: string,
    department?: string,
    readable?: ReadableDepartments,
  ): Promise<RosterDay[]> {
    const query = this.users
      .createQueryBuilder('u')
      .leftJoin('u.department', 'd')
      .leftJoin(AttendanceRecord, 'r', 'r.userId = u.id AND r.dateOnly = :date', { date })
      .select('u.id', 'userId')
      .addSelect('u.name', 'userName')
      .addSelect('u.exempt', 'exempt')
      .addSelect('d.id', 'departmentId')
      .addSelect('d.name', 'departmentName')
      .where('u.status = :active', { active: UserStatus.Active })
      .andWhere(`(r.id IS NOT NULL OR (u.exempt = 0 AND ${employedOn(':date')}))`)
      .orderBy('u.name')
      .addOrderBy('u.id');
    for (const column of SELECTED) query.addSelect(`r.${column}`, column);
    if (department !== undefined) {
      const id = canonicalId(department);
      query.andWhere('(d.id = :id OR d.name = :department)', { id, department });
    }
    if (readable !== undefined) query.andWhere('u.departmentId IN (:...readable)', { readable });
    const rows = await query.getRawMany<RosterRow>();
    return rows.map((row) => {
      // Before the row becomes the record.
      const [user, isExempt] = [ownerOf(row), row.exempt === 1];
      return { user, isExempt, record: recordOf(row, date) };
    });
  }
}

const ownerOf = ({ userName: name, departmentId, departmentName }: RosterRow): RecordOwner => ({
  name,
  departmentId,
  department:
    departmentId === null || departmentName === null
      ? null
      : { id: departmentId, name: departmentName },
});
