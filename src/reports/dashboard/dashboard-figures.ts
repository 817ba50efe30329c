import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { DataSource, Repository } from 'typeorm';
import { AttendanceRecord } from '../../attendance/records/attendance-record.entity.js';
import { afterChangesOf } from '../../platform/database/changes.js';
import { Transactions } from '../../platform/database/transactions.js';
import { employedOn } from '../../users/history/employment-sql.js';
import { User, UserStatus } from '../../users/user.entity.js';
import type { DayCounts } from '../figures/attendance-queries.js';
import { ReportWorkerPool } from '../workers/report-worker-pool.js';
import { CriteriaResolver } from '../figures/criteria-resolver.js';
import { daysBack } from '../figures/period.js';
import { MINUTE } from '../../platform/time/duration.js';

const DAYS = 7;
const FRESH_MS = MINUTE;

/** The site's last days. */
export interface LastDays {
  readonly today: string;
  /** `YYYY-MM-DD`, today the last. */
  readonly dates: readonly string[];
  readonly activeUsers: number;
  readonly counts: readonly DayCounts[];
}

interface Cached {
  /** Milliseconds of the process: no clock that is set moves them. */
  readonly at: number;
  readonly lastRecord: number;
  readonly days: Promise<LastDays>;
}

/**
 * What the dashboard shows of the site, reckoned at most once a minute, and anew after a mark: any change made in
 * this process, and any new record made in another.
 */
@Injectable()
export class DashboardFigures {
  private cached?: Cached;

  constructor(
    private readonly database: DataSource,
    @InjectRepository(User) private readonly users: Repository<User>,
    private readonly resolver: CriteriaResolver,
    private readonly workers: ReportWorkerPool,
    transactions: Transactions,
  ) {
    afterChangesOf([AttendanceRecord, User], database, transactions, () => {
      this.forget();
    });
  }

  async lastDays(): Promise<LastDays> {
    const lastRecord = await this.lastRecord();
    if (!this.cached || isStale(this.cached, lastRecord)) {
      const days = this.reckon();
      this.cached = { at: performance.now(), lastRecord, days };
      // A failure is told to whoever waits, and cached for nobody.
      days.catch(() => {
        this.forget();
      });
    }
    return this.cached.days;
  }

  private forget(): void {
    this.cached = undefined;
  }

  private async reckon(): Promise<LastDays> {
    const criteria = await this.resolver.resolve({}, (today) => daysBack(today, DAYS));
    const counts = await this.workers.ask('days', criteria);
    const activeUsers = await this.expectedOn(criteria.today);
    return {
      today: criteria.today,
      dates: criteria.days.map(({ date }) => date),
      activeUsers,
      counts,
    };
  }

  private async expectedOn(day: string): Promise<number> {
    return this.users
      .createQueryBuilder('u')
      .where({ status: UserStatus.Active, exempt: false })
      .andWhere(employedOn(':day'), { day })
      .getCount();
  }

  /** Grows with every record of any process; one step into the table's key. */
  private async lastRecord(): Promise<number> {
    const sql = 'SELECT MAX(id) AS last FROM attendance_records';
    const [row] = await this.database.query<{ last: string | number | null }[]>(sql);
    return Number(row?.last ?? 0);
  }
}

const isStale = (cached: Cached, lastRecord: number): boolean =>
  cached.lastRecord !== lastRecord || performance.now() - cached.at > FRESH_MS;
