import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { Repository } from 'typeorm';
import type { Principal } from '../../platform/access/principal.js';
import { SettingsService } from '../../platform/settings/settings.service.js';
import { siteTime } from '../../platform/time/site-time.js';
import { Readership } from '../../departments/readership.js';
import type { User } from '../../users/user.entity.js';
import { UsersService } from '../../users/users.service.js';
import {
  AttendanceRecord,
  withUser,
  type RecordWithUser,
} from '../records/attendance-record.entity.js';
import { tallyOf, type Tally } from '../tally/tally.js';
import { DayRoster, type RosterDay } from './day-roster.js';
import { talliesByDepartment, type DepartmentTally } from './department-tallies.js';

/** The site's present day. */
export interface Today {
  /** `YYYY-MM-DD`. */
  readonly date: string;
  /** The caller's own. */
  readonly record: RecordWithUser | null;
  /** Everybody's for administrators, that of their departments' people for managers. */
  readonly all?: {
    readonly days: RosterDay[];
    readonly departments: DepartmentTally[];
    readonly tally: Tally;
  };
}

/** One person's present day. */
export interface PresentStatus {
  readonly user: Pick<User, 'id' | 'name'>;
  readonly record: RecordWithUser | null;
}

/** How people stand on the site's present day. */
@Injectable()
export class TodayService {
  constructor(
    @InjectRepository(AttendanceRecord) private readonly records: Repository<AttendanceRecord>,
    private readonly users: UsersService,
    private readonly roster: DayRoster,
    private readonly settings: SettingsService,
    private readonly readership: Readership,
  ) {}

  /** The caller's own record; those of whoever else the caller may read too, of a department if one is named. @throws NotAllowed */
  async show(caller: Principal, department?: string, now = new Date()): Promise<Today> {
    const date = await this.today(now);
    const record = await this.recordOf(caller.id, date);
    const reads = await this.readership.of(caller);
    if (reads?.length === 0) return { date, record };

    const readable =
      department === undefined ? reads : await this.readership.demand(caller, department);
    const days = await this.roster.read(date, department, readable);
    const owing = days.filter(({ isExempt }) => !isExempt);
    const tally = tallyOf(owing.map((day) => day.record));
    return { date, record, all: { days, departments: talliesByDepartment(owing), tally } };
  }

  /** @throws UserNotFound */
  async statusOf(userId: string, now = new Date()): Promise<PresentStatus> {
    const record = await this.recordOf(userId, await this.today(now));
    return { user: record?.user ?? (await this.users.get(userId)), record };
  }

  /** Null also of somebody who was removed. */
  private async recordOf(userId: string, dateOnly: string): Promise<RecordWithUser | null> {
    const record = await this.records.findOne({
      where: { userId, dateOnly },
      relations: { user: true, department: true },
    });
    return record?.user ? withUser(record, record.user) : null;
  }

  private async today(now: Date): Promise<string> {
    const { site_timezone: zone } = await this.settings.current();
    return siteTime(now, zone).date;
  }
}
