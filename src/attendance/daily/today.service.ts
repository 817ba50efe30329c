import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { Repository } from 'typeorm';
import type { Principal } from '../../platform/access/principal.js';
import { Role } from '../../platform/access/role.js';
import { SettingsService } from '../../platform/settings/settings.service.js';
import { siteTime } from '../../platform/time/site-time.js';
import type { User } from '../../users/user.entity.js';
import { UsersService } from '../../users/users.service.js';
import { AttendanceRecord } from '../records/attendance-record.entity.js';
import { DayRoster } from './day-roster.js';
import { RecordDto } from '../records/record.dto.js';
import type { StatusDto, TodayDto } from './today.dto.js';
import { summaryOf } from './day-summary.js';
import { NOT_MARKED, tallyOf } from '../records/tally.js';

/** How people stand on the site's present day. */
@Injectable()
export class TodayService {
  constructor(
    @InjectRepository(AttendanceRecord) private readonly records: Repository<AttendanceRecord>,
    private readonly users: UsersService,
    private readonly roster: DayRoster,
    private readonly settings: SettingsService,
  ) {}

  /** The caller's own record; for an administrator everybody's too, of a department if one is named. */
  async show(caller: Principal, department?: string, now = new Date()): Promise<TodayDto> {
    const date = await this.today(now);
    const record = await this.recordOf(caller.id, date);
    if (caller.role !== Role.Admin) return { date, record, records: [], summary: [], counts: null };

    const records = await this.roster.read(date, department);
    return { date, record, records, summary: summaryOf(records), counts: tallyOf(records) };
  }

  /** @throws UserNotFound */
  async statusOf(userId: string, now = new Date()): Promise<StatusDto> {
    const user = await this.users.get(userId);
    const record = await this.recordOf(userId, await this.today(now), user);
    return {
      user_id: user.id,
      name: user.name,
      status: record?.status ?? NOT_MARKED,
      timestamp: record?.timestamp ?? null,
      record,
    };
  }

  private async today(now: Date): Promise<string> {
    const { site_timezone: zone } = await this.settings.current();
    return siteTime(now, zone).date;
  }

  private async recordOf(userId: string, dateOnly: string, user?: User): Promise<RecordDto | null> {
    const relations = user ? {} : { user: { department: true } };
    const record = await this.records.findOne({ where: { userId, dateOnly }, relations });
    const owner = user ?? record?.user;
    return record && owner ? RecordDto.from(record, owner) : null;
  }
}
