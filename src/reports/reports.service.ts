import { Injectable } from '@nestjs/common';
import { subjectOf } from '../access/ownership.js';
import type { Principal } from '../access/principal.js';
import { Role } from '../access/role.js';
import type { DailyQuery, DailyReportDto } from './dto/daily.dto.js';
import type { DepartmentQuery, DepartmentReportDto } from './dto/department-report.dto.js';
import type { MonthlyQuery, MonthlyReportDto } from './dto/monthly.dto.js';
import { monthOf } from './period.js';
import { ReportDesk } from './report-desk.js';
import { ReportPlanner, thisDay } from './report-planner.js';

/** Figures by day, month and department. */
@Injectable()
export class ReportsService {
  constructor(
    private readonly planner: ReportPlanner,
    private readonly desk: ReportDesk,
  ) {}

  /** @throws ValidationFailed */
  async daily(query: DailyQuery): Promise<DailyReportDto> {
    return this.desk.ask('daily', await this.planner.plan(query, thisDay));
  }

  /** Everybody's month for administrators, others their own. @throws NotAllowed UserNotFound ValidationFailed */
  async monthly(caller: Principal, query: MonthlyQuery): Promise<MonthlyReportDto> {
    const { year, month, department } = query;
    const user_id = caller.role === Role.Admin ? query.user_id : subjectOf(caller, query.user_id);
    const plan = await this.planner.plan({ department, user_id }, (today) =>
      monthOf(year ?? Number(today.slice(0, 4)), month ?? Number(today.slice(5, 7))),
    );
    return this.desk.ask('monthly', plan);
  }

  /** @throws ValidationFailed */
  async departments({ department_id, date }: DepartmentQuery): Promise<DepartmentReportDto> {
    const plan = await this.planner.plan({ department: department_id, date }, thisDay);
    return this.desk.ask('departments', plan);
  }
}
