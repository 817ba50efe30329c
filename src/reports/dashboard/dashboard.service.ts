import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { Repository, type FindOptionsWhere } from 'typeorm';
import type { Principal } from '../../platform/access/principal.js';
import { Role } from '../../platform/access/role.js';
import { AttendanceRecord } from '../../attendance/records/attendance-record.entity.js';
import type { DayCounts } from '../figures/attendance-queries.js';
import type { DashboardDto, DashboardRecordDto } from './dashboard.dto.js';
import { figuresOf, sumOf, type Figures } from '../figures/figures.js';
import { SiteFigures, type LastDays } from './site-figures.js';

const RECENT = 10;

/** What the single-page app opens with. */
@Injectable()
export class DashboardService {
  constructor(
    private readonly site: SiteFigures,
    @InjectRepository(AttendanceRecord) private readonly records: Repository<AttendanceRecord>,
  ) {}

  async show(caller: Principal): Promise<DashboardDto> {
    const days = await this.site.lastDays();
    const seen = caller.role === Role.Admin ? { dateOnly: days.today } : { userId: caller.id };
    return dashboardOf(days, await this.recent(seen));
  }

  private async recent(where: FindOptionsWhere<AttendanceRecord>): Promise<DashboardRecordDto[]> {
    const records = await this.records.find({
      where,
      relations: { user: { department: true } },
      order: { timestamp: 'DESC', id: 'DESC' },
      take: RECENT,
    });
    return records.map(({ id, user, dateOnly, timeOnly, status }) => ({
      id,
      name: user?.name ?? '',
      department: user?.department?.name ?? null,
      date: dateOnly,
      time: timeOnly,
      status,
    }));
  }
}

function dashboardOf(days: LastDays, recentRecords: DashboardRecordDto[]): DashboardDto {
  const { present, late, absent, leave, pending, total, rate } = figuresOn(days.today, days.counts);
  return {
    date: days.today,
    total_users: days.activeUsers,
    present_today: present,
    late_today: late,
    absent_today: absent,
    leave_today: leave,
    not_marked_today: Math.max(0, days.activeUsers - total),
    pending_today: pending,
    attendance_rate: rate,
    totalUsers: days.activeUsers,
    presentToday: present + late,
    absentToday: absent,
    attendanceRate: rate,
    recentRecords,
    weekly_trend: days.dates.map((date) => {
      const day = figuresOn(date, days.counts);
      return { date, present: day.present, late: day.late, absent: day.absent };
    }),
  };
}

/** All departments' day together. */
const figuresOn = (date: string, counts: readonly DayCounts[]): Figures =>
  sumOf(counts.filter((day) => day.date === date).map((day) => figuresOf(day, 0)));
