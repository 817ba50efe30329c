import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { Between, Repository } from 'typeorm';
import { AuditService } from '../../platform/audit/audit.service.js';
import { Transactions } from '../../platform/database/transactions.js';
import { violates } from '../../platform/database/violations.js';
import { invalidField } from '../../platform/errors/validation.js';
import { SettingsService } from '../../platform/settings/settings.service.js';
import { siteTime } from '../../platform/time/site-time.js';
import { MonthClosed, MonthNotClosed } from '../errors.js';
import { ClosedMonth } from './closed-month.entity.js';

const LAST_MONTH = '9999-12';

/** Months whose figures are settled: nobody writes to their days by hand, but an administrator with a reason. */
@Injectable()
export class ClosedMonthsService {
  constructor(
    @InjectRepository(ClosedMonth) private readonly months: Repository<ClosedMonth>,
    private readonly settings: SettingsService,
    private readonly transactions: Transactions,
    private readonly audit: AuditService,
  ) {}

  /** The latest first. */
  async list(): Promise<ClosedMonth[]> {
    return this.months.find({ order: { yearMonth: 'DESC' } });
  }

  /** @param yearMonth `YYYY-MM`, not after the present one @throws ValidationFailed MonthClosed */
  async close(yearMonth: string, closedById: string, now: Date): Promise<ClosedMonth> {
    const { site_timezone: zone } = await this.settings.current();
    const present = siteTime(now, zone).date.slice(0, 7);
    if (yearMonth > present) throw invalidField('month', `month must not be after ${present}`);
    try {
      return await this.transactions.run(async () => {
        const month = this.months.create({ yearMonth, closedById, closedAt: now });
        await this.months.insert(month);
        await this.record('month_closed', yearMonth, { closedById });
        return month;
      });
    } catch (error) {
      if (!violates(error, 'uq_closed_months_year_month')) throw error;
      throw new MonthClosed(await this.months.findOneByOrFail({ yearMonth }));
    }
  }

  /** @throws MonthNotClosed */
  async reopen(yearMonth: string): Promise<void> {
    await this.transactions.run(async () => {
      const { affected } = await this.months.delete({ yearMonth });
      if (affected === 0) throw new MonthNotClosed(yearMonth);
      await this.record('month_reopened', yearMonth);
    });
  }

  /**
   * Lets a write to some days pass, if none of them is of a closed month or there is a reason; joins its transaction.
   * @param last null for all days from the first on
   * @param reason an administrator's, which the audit trail keeps
   * @throws MonthClosed
   */
  async admit(first: string, last: string | null, reason?: string): Promise<void> {
    const yearMonth = Between(first.slice(0, 7), last?.slice(0, 7) ?? LAST_MONTH);
    for (const month of await this.months.find({ where: { yearMonth } })) {
      if (!reason) throw new MonthClosed(month);
      await this.record('closed_month_written', month.yearMonth, { first, last, reason });
    }
  }

  /** Whether a day, `YYYY-MM-DD`, is of a closed month. */
  async includes(date: string): Promise<boolean> {
    return this.months.existsBy({ yearMonth: date.slice(0, 7) });
  }

  private async record(action: string, recordId: string, after?: object): Promise<void> {
    await this.audit.record({ action, table: 'closed_months', recordId, after });
  }
}
