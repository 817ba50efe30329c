import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { Repository } from 'typeorm';
import type { ReadableDepartments } from '../../departments/readership.js';
import { User, UserStatus } from '../../users/user.entity.js';
import { AttendanceRecord } from '../records/attendance-record.entity.js';
import { canonicalId } from '../../platform/wire/ids.js';
import type { DayRecord, RecordOwner } from '../records/record-snapshot.js';
import { recordOf, SELECTED, type RecordRow } from './day-record.js';

/** An active user's day. */
export interface RosterDay {
  readonly user: RecordOwner;
  readonly record: DayRecord;
}

interface RosterRow extends RecordRow {
  readonly userName: string;
  readonly departmentId: string | null;
  readonly departmentName: string | null;
}

/** The sheet of a day: everybody who is active and has joined, marked or not. */
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
      .addSelect('d.id', 'departmentId')
      .addSelect('d.name', 'departmentName')
      .where('u.status = :active', { active: UserStatus.Active })
      .andWhere('(u.joinDate IS NULL OR u.joinDate <= :date OR r.id IS NOT NULL)')
      .orderBy('u.name')
      .addOrderBy('u.id');
    for (const column of SELECTED) query.addSelect(`r.${column}`, column);
    if (department !== undefined) {
      const id = canonicalId(department);
      query.andWhere('(d.id = :id OR d.name = :department)', { id, department });
    }
    if (readable !== undefined) query.andWhere('u.departmentId IN (:...readable)', { readable });
    const rows = await query.getRawMany<RosterRow>();
    return rows.map((row) => ({ user: ownerOf(row), record: recordOf(row, date) }));
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
