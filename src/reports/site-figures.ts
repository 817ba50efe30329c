import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { DataSource, Repository, type EntitySubscriberInterface } from 'typeorm';
import { AttendanceRecord } from '../attendance/attendance-record.entity.js';
import { Transactions } from '../database/transactions.js';
import { User, UserStatus } from '../users/user.entity.js';
import type { DayCounts } from './attendance-queries.js';
import { ReportDesk } from './report-desk.js';
import { ReportPlanner } from './report-planner.js';
import { daysBack } from './period.js';

const DAYS = 7;
const FRESH_MS = 60_000;
const WATCHED: readonly unknown[] = [AttendanceRecord, User];

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
export class SiteFigures implements EntitySubscriberInterface {
  private kept?: Kept;

  constructor(
    private readonly database: DataSource,
    @InjectRepository(User) private readonly users: Repository<User>,
    private readonly planner: ReportPlanner,
    private readonly desk: ReportDesk,
    private readonly transactions: Transactions,
  ) {
    database.subscribers.push(this);
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

  afterInsert({ metadata }: { metadata: { target: unknown } }): void {
    this.forgetIfWatched(metadata.target);
  }

  afterUpdate({ metadata }: { metadata: { target: unknown } }): void {
    this.forgetIfWatched(metadata.target);
  }

  afterRemove({ metadata }: { metadata: { target: unknown } }): void {
    this.forgetIfWatched(metadata.target);
  }

  private forgetIfWatched(target: unknown): void {
    if (!WATCHED.includes(target)) return;
    this.transactions.afterCommit(() => {
      this.forget();
    });
  }

  private forget(): void {
    this.kept = undefined;
  }

  private async reckon(now: Date): Promise<LastDays> {
    const plan = await this.planner.plan({}, (today) => daysBack(today, DAYS), now);
    const counts = await this.desk.ask('days', plan);
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
