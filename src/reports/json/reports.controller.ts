import { Controller, Get, Query, UseGuards } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { ReadersGuard } from '../../departments/readers.guard.js';
import { Caller } from '../../platform/access/caller.decorator.js';
import type { Principal } from '../../platform/access/principal.js';
import { DailyQuery, DailyReportDto } from './daily.dto.js';
import { DepartmentQuery, DepartmentReportDto } from './department-report.dto.js';
import { MonthlyQuery, MonthlyReportDto } from './monthly.dto.js';
import { ReportsService } from './reports.service.js';

@ApiTags('Reports')
@Controller('reports')
export class ReportsController {
  constructor(private readonly reports: ReportsService) {}

  /** Show everybody's day; to managers that of their department. */
  @Get('daily')
  @UseGuards(ReadersGuard)
  async showDay(@Caller() caller: Principal, @Query() query: DailyQuery): Promise<DailyReportDto> {
    return DailyReportDto.from(await this.reports.daily(caller, query));
  }

  /** Show everybody's month; to managers that of their department, to others their own. */
  @Get('monthly')
  async showMonth(
    @Caller() caller: Principal,
    @Query() query: MonthlyQuery,
  ): Promise<MonthlyReportDto> {
    return MonthlyReportDto.from(await this.reports.monthly(caller, query));
  }

  /** Show how the departments stand on a day; to managers their own. */
  @Get('department')
  @UseGuards(ReadersGuard)
  async showDepartments(
    @Caller() caller: Principal,
    @Query() { department_id: department, date }: DepartmentQuery,
  ): Promise<DepartmentReportDto> {
    return DepartmentReportDto.from(await this.reports.departments(caller, { department, date }));
  }
}
