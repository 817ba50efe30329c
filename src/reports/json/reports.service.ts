import { Injectable } from '@nestjs/common';
import type { Principal } from '../../platform/access/principal.js';
import { CriteriaResolver, thisDay, type RequestedFilters } from '../figures/criteria-resolver.js';
import { monthOf } from '../figures/period.js';
import { ReportReading } from '../reading/report-reading.js';
import type { DailyReport } from '../summaries/daily-report.js';
import type { DepartmentReport } from '../summaries/department-report.js';
import type { MonthlyReport } from '../summaries/monthly-report.js';
import { ReportWorkerPool } from '../workers/report-worker-pool.js';

type RequestedDay = Pick<RequestedFilters, 'date' | 'department'>;
type RequestedMonth = Pick<RequestedFilters, 'year' | 'month' | 'department' | 'user_id'>;

/** Figures by day, month and department. */
@Injectable()
export class ReportsService {
  constructor(
    private readonly resolver: CriteriaResolver,
    private readonly workers: ReportWorkerPool,
    private readonly reading: ReportReading,
  ) {}

  /** @throws NotAllowed ValidationFailed */
  async daily(caller: Principal, requested: RequestedDay): Promise<DailyReport> {
    const readable = await this.reading.narrowed(caller, requested);
    return this.workers.ask('daily', await this.resolver.resolve(readable, thisDay));
  }

  /** Everybody's month for administrators, their departments' for managers, others their own. @throws NotAllowed UserNotFound ValidationFailed */
  async monthly(caller: Principal, requested: RequestedMonth): Promise<MonthlyReport> {
    const { year, month, ...filters } = requested;
    const readable = await this.reading.narrowedOrOwn(caller, filters);
    const criteria = await this.resolver.resolve(readable, (today) =>
      monthOf(year ?? Number(today.slice(0, 4)), month ?? Number(today.slice(5, 7))),
    );
    return this.workers.ask('monthly', criteria);
  }

  /** @throws NotAllowed ValidationFailed */
  async departments(caller: Principal, requested: RequestedDay): Promise<DepartmentReport> {
    const readable = await this.reading.narrowed(caller, requested);
    return this.workers.ask('departments', await this.resolver.resolve(readable, thisDay));
  }
}
