import { Injectable } from '@nestjs/common';
import { subjectOf } from '../../platform/access/ownership.js';
import type { Principal } from '../../platform/access/principal.js';
import { Role } from '../../platform/access/role.js';
import type { DailyQuery, DailyReportDto } from '../summaries/daily.dto.js';
import type { DepartmentQuery, DepartmentReportDto } from '../summaries/department-report.dto.js';
import type { MonthlyQuery, MonthlyReportDto } from '../summaries/monthly.dto.js';
import { monthOf } from '../figures/period.js';
import { ReportWorkerPool } from '../workers/report-worker-pool.js';
import { ReportPlanner, thisDay } from '../figures/report-planner.js';

/** Figures by day, month and department. */
@Injectable()
export class ReportsService {
  constructor(
    private readonly planner: ReportPlanner,
    private readonly workers: ReportWorkerPool,
  ) {}

  /** @throws ValidationFailed */
  async daily(query: DailyQuery): Promise<DailyReportDto> {
    return this.workers.ask('daily', await this.planner.plan(query, thisDay));
  }

  /** Everybody's month for administrators, others their own. @throws NotAllowed UserNotFound ValidationFailed */
  async monthly(caller: Principal, query: MonthlyQuery): Promise<MonthlyReportDto> {
    const { year, month, department } = query;
    const user_id = caller.role === Role.Admin ? query.user_id : subjectOf(caller, query.user_id);
    const plan = await this.planner.plan({ department, user_id }, (today) =>
      monthOf(year ?? Number(today.slice(0, 4)), month ?? Number(today.slice(5, 7))),
    );
    return this.workers.ask('monthly', plan);
  }

  /** @throws ValidationFailed */
  async departments({ department_id, date }: DepartmentQuery): Promise<DepartmentReportDto> {
    const plan = await this.planner.plan({ department: department_id, date }, thisDay);
    return this.workers.ask('departments', plan);
  }
}
