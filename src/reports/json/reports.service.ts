import { Injectable } from '@nestjs/common';
import { subjectOf } from '../../platform/access/ownership.js';
import type { Principal } from '../../platform/access/principal.js';
import { Role } from '../../platform/access/role.js';
import { CriteriaResolver, thisDay, type RequestedFilters } from '../figures/criteria-resolver.js';
import { monthOf } from '../figures/period.js';
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
  ) {}

  /** @throws ValidationFailed */
  async daily(requested: RequestedDay): Promise<DailyReport> {
    return this.workers.ask('daily', await this.resolver.resolve(requested, thisDay));
  }

  /** Everybody's month for administrators, others their own. @throws NotAllowed UserNotFound ValidationFailed */
  async monthly(caller: Principal, requested: RequestedMonth): Promise<MonthlyReport> {
    const { year, month, department } = requested;
    const user_id =
      caller.role === Role.Admin ? requested.user_id : subjectOf(caller, requested.user_id);
    const criteria = await this.resolver.resolve({ department, user_id }, (today) =>
      monthOf(year ?? Number(today.slice(0, 4)), month ?? Number(today.slice(5, 7))),
    );
    return this.workers.ask('monthly', criteria);
  }

  /** @throws ValidationFailed */
  async departments(requested: RequestedDay): Promise<DepartmentReport> {
    return this.workers.ask('departments', await this.resolver.resolve(requested, thisDay));
  }
}
