import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { Repository, type FindOptionsWhere } from 'typeorm';
import type { Principal } from '../../platform/access/principal.js';
import { Role } from '../../platform/access/role.js';
import { AttendanceRecord } from '../../attendance/records/attendance-record.entity.js';
import { figuresOf, sumOf, type Figures, type Total } from '../figures/figures.js';
import { DashboardFigures, type LastDays } from './dashboard-figures.js';

const RECENT = 10;

export interface Dashboard {
  /** The site's day, `YYYY-MM-DD`. */
  readonly date: string;
  /** Of the people who are active. */
  readonly today: Total;
  /** The last days, today the last of them. */
  readonly trend: readonly { readonly date: string; readonly figures: Figures }[];
  /** With their users and departments. */
  readonly recent: readonly AttendanceRecord[];
}

/** What the single-page app opens with. */
@Injectable()
export class DashboardService {
  constructor(
    private readonly site: DashboardFigures,
    @InjectRepository(AttendanceRecord) private readonly records: Repository<AttendanceRecord>,
  ) {}

  /** To others than administrators the latest records are their own. */
  async show(caller: Principal): Promise<Dashboard> {
    const days = await this.site.lastDays();
    const date = days.today;
    const seen = caller.role === Role.Admin ? { dateOnly: date } : { userId: caller.id };
    return {
      date,
      today: { people: days.activeUsers, figures: figuresOn(date, days) },
      trend: days.dates.map((each) => ({ date: each, figures: figuresOn(each, days) })),
      recent: await this.recent(seen),
    };
  }

  private async recent(where: FindOptionsWhere<AttendanceRecord>): Promise<AttendanceRecord[]> {
    return this.records.find({
      where,
      relations: { user: { department: true } },
      order: { timestamp: 'DESC', id: 'DESC' },
      take: RECENT,
    });
  }
}

/** All departments' day together. */
const figuresOn = (date: string, { counts }: LastDays): Figures =>
  sumOf(counts.filter((day) => day.date === date).map((day) => figuresOf(day.counts, 0)));
