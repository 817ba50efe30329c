import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Caller } from '../../platform/access/caller.decorator.js';
import type { Principal } from '../../platform/access/principal.js';
import { Role } from '../../platform/access/role.js';
import { Roles } from '../../platform/access/roles.decorator.js';
import { DailyQuery, DailyReportDto } from './daily.dto.js';
import { DepartmentQuery, DepartmentReportDto } from './department-report.dto.js';
import { MonthlyQuery, MonthlyReportDto } from './monthly.dto.js';
import { ReportsService } from './reports.service.js';

@ApiTags('Reports')
@Controller('reports')
export class ReportsController {
  constructor(private readonly reports: ReportsService) {}

  /** Show everybody's day. */
  @Get('daily')
  @Roles([Role.Admin])
  async showDay(@Query() query: DailyQuery): Promise<DailyReportDto> {
    return DailyReportDto.from(await this.reports.daily(query));
  }

  /** Show everybody's month; to others than administrators their own. */
  @Get('monthly')
  async showMonth(
    @Caller() caller: Principal,
    @Query() query: MonthlyQuery,
  ): Promise<MonthlyReportDto> {
    return MonthlyReportDto.from(await this.reports.monthly(caller, query));
  }

  /** Show how the departments stand on a day. */
  @Get('department')
  @Roles([Role.Admin])
  async showDepartments(@Query() query: DepartmentQuery): Promise<DepartmentReportDto> {
    return DepartmentReportDto.from(
      await this.reports.departments({ department: query.department_id, date: query.date }),
    );
  }
}
