import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Cron } from '@nestjs/schedule';
import { InjectRepository } from '@nestjs/typeorm';
import { IsNull, Not, Repository } from 'typeorm';
import { Transactions } from '../../platform/database/transactions.js';
import { Department } from '../../departments/department.entity.js';
import { JobKind, JobQueue, type JobHandler, type JobRun } from '../../platform/jobs/job-queue.js';
import { MailQueue } from '../../notifications/mail/mail-queue.js';
import { SettingsService } from '../../platform/settings/settings.service.js';
import { instantOf, siteTime } from '../../platform/time/site-time.js';
import { UserSettings } from '../../users/user-settings.entity.js';
import { UserStatus } from '../../users/user.entity.js';
import {
  monthlySummaries,
  type ManagedDepartment,
  type MonthlySummary,
} from './monthly-summaries.js';
import type { ReportCriteria } from '../figures/report-criteria.js';
import { lastMonthOf } from '../figures/period.js';
import { ReportWorkerPool } from '../workers/report-worker-pool.js';
import { CriteriaResolver } from '../figures/criteria-resolver.js';

interface Round {
  /** `YYYY-MM-DD`, the first day of the month in which the letters go out; they tell of the month before. */
  readonly month: string;
}

const LETTERS = new JobKind<Round>('monthly_letters');
const LETTER = 'monthly_summary';
/** A server that was down on the first makes up for it on the days after. */
const DAYS = 5;
/** Letters queued in one transaction. */
const AT_ONCE = 200;

/** Writes each month to whoever wants it how the month before was, once, however many processes there are. */
@Injectable()
export class MonthlyMail implements JobHandler<Round>, OnModuleInit {
  constructor(
    @InjectRepository(UserSettings) private readonly wishes: Repository<UserSettings>,
    @InjectRepository(Department) private readonly departments: Repository<Department>,
    private readonly settings: SettingsService,
    private readonly resolver: CriteriaResolver,
    private readonly workers: ReportWorkerPool,
    private readonly mail: MailQueue,
    private readonly queue: JobQueue,
    private readonly transactions: Transactions,
  ) {}

  onModuleInit(): void {
    this.queue.handle(LETTERS, this);
  }

  /** Every hour, so that the morning is the site's. */
  @Cron('0 5 * * * *')
  async announce(now = new Date()): Promise<void> {
    const { site_timezone, enable_email_notifications, letters_turned_off } =
      await this.settings.current();
    const { date, time } = siteTime(now, site_timezone);
    const isDue = Number(date.slice(8)) <= DAYS && time >= '06:00';
    if (!isDue || !enable_email_notifications || letters_turned_off.includes(LETTER)) return;
    const month = `${date.slice(0, 7)}-01`;
    await this.queue.add(LETTERS, `monthly-letters-${date}`, { month });
  }

  /** Done twice, it finds everybody written to. */
  async run({ payload: { month } }: JobRun<Round>): Promise<void> {
    const { site_timezone: zone } = await this.settings.current();
    const since = instantOf({ date: month, time: '00:00:00' }, zone);
    const written = await this.mail.readersOf(LETTER, since);
    const willing = await this.willing();
    const due = (await this.letters(month)).filter(
      ({ userId }) => willing.has(userId) && !written.has(userId),
    );
    for (let i = 0; i < due.length; i += AT_ONCE) await this.send(due.slice(i, i + AT_ONCE));
  }

  async giveUp(): Promise<void> {
    // The next hour or day asks again.
  }

  /** What there is to write about the month before. */
  async letters(month: string): Promise<MonthlySummary[]> {
    const criteria = await this.resolver.resolve({}, () => lastMonthOf(month));
    const everybody = await this.workers.ask('monthly', criteria);
    return monthlySummaries(everybody, await this.managed(criteria));
  }

  private async send(letters: readonly MonthlySummary[]): Promise<void> {
    await this.transactions.run(async () => {
      for (const { userId, message } of letters) await this.mail.add(LETTER, [userId], { message });
    });
  }

  /** The month of each department that has a manager, with whoever has moved away since. */
  private async managed(criteria: ReportCriteria): Promise<ManagedDepartment[]> {
    const departments = await this.departments.findBy({ managerId: Not(IsNull()) });
    const managed: ManagedDepartment[] = [];
    for (const { id: departmentId, name, managerId } of departments) {
      if (managerId === null) continue;
      const { total } = await this.workers.ask('monthly', { ...criteria, scope: { departmentId } });
      managed.push({ managerId, name, total });
    }
    return managed;
  }

  private async willing(): Promise<Set<string>> {
    const wishes = await this.wishes.find({
      select: { userId: true, lettersOff: true },
      where: {
        notificationsEnabled: true,
        user: { status: UserStatus.Active, deletedAt: IsNull() },
      },
    });
    const readers = wishes.filter(({ lettersOff }) => !lettersOff?.includes(LETTER));
    return new Set(readers.map(({ userId }) => userId));
  }
}
