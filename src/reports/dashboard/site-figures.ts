import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { DataSource, Repository } from 'typeorm';
import { AttendanceRecord } from '../../attendance/records/attendance-record.entity.js';
import { afterChangesOf } from '../../platform/database/changes.js';
import { Transactions } from '../../platform/database/transactions.js';
import { User, UserStatus } from '../../users/user.entity.js';
import type { DayCounts } from '../figures/attendance-queries.js';
import { ReportWorkerPool } from '../workers/report-worker-pool.js';
import { ReportPlanner } from '../figures/report-planner.js';
import { daysBack } from '../figures/period.js';

const DAYS = 7;
const FRESH_MS = 60_000;

/** The site's last days. */
export interface LastDays {
  readonly today: string;
  /** `YYYY-MM-DD`, today the last. */
  readonly dates: readonly string[];
  readonly activeUsers: number;
  readonly counts: readonly DayCounts[];
}

interface Kept {
  readonly at: number;
  readonly lastRecord: number;
  readonly days: Promise<LastDays>;
}

/**
 * What the dashboard shows of the site, reckoned at most once a minute, and anew after a mark: any change made in
 * this process, and any new record made in another.
 */
@Injectable()
export class SiteFigures {
  private kept?: Kept;

  constructor(
    private readonly database: DataSource,
    @InjectRepository(User) private readonly users: Repository<User>,
    private readonly planner: ReportPlanner,
    private readonly workers: ReportWorkerPool,
    transactions: Transactions,
  ) {
    afterChangesOf([AttendanceRecord, User], database, transactions, () => {
      this.forget();
    });
  }

  async lastDays(now = new Date()): Promise<LastDays> {
    const lastRecord = await this.lastRecord();
    if (!this.kept || isStale(this.kept, lastRecord, now)) {
      const days = this.reckon(now);
      this.kept = { at: now.getTime(), lastRecord, days };
      // A failure is told to whoever waits, and kept for nobody.
      days.catch(() => {
        this.forget();
      });
    }
    return this.kept.days;
  }

  private forget(): void {
    this.kept = undefined;
  }

  private async reckon(now: Date): Promise<LastDays> {
    const plan = await this.planner.plan({}, (today) => daysBack(today, DAYS), now);
    const counts = await this.workers.ask('days', plan);
    const activeUsers = await this.users.countBy({ status: UserStatus.Active });
    return { today: plan.today, dates: plan.days.map(({ date }) => date), activeUsers, counts };
  }

  /** Grows with every record of any process; one step into the table's key. */
  private async lastRecord(): Promise<number> {
    const sql = 'SELECT MAX(id) AS last FROM attendance_records';
    const [row] = await this.database.query<{ last: string | number | null }[]>(sql);
    return Number(row?.last ?? 0);
  }
}

const isStale = (kept: Kept, lastRecord: number, now: Date): boolean =>
  kept.lastRecord !== lastRecord || now.getTime() - kept.at > FRESH_MS;
