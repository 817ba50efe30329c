import { Controller, Get, UseGuards } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { ReadersGuard } from '../departments/readers.guard.js';
import { Caller } from '../platform/access/caller.decorator.js';
import type { Principal } from '../platform/access/principal.js';
import { Role } from '../platform/access/role.js';
import { Roles } from '../platform/access/roles.decorator.js';
import { DashboardService } from '../reports/dashboard/dashboard.service.js';
import { ReportsService } from '../reports/json/reports.service.js';
import {
  DepartmentStandingDto,
  DepartmentStandingsDto,
  RecentActivitiesDto,
  RecentActivityDto,
  WeekDayDto,
  WeekDto,
} from './standings.dto.js';

@ApiTags('Compatibility')
@Controller()
export class StandingsController {
  constructor(
    private readonly dashboard: DashboardService,
    private readonly reports: ReportsService,
  ) {}

  /** Show the attendance of the last seven days. */
  @Get('statistics/weekly')
  async showWeek(@Caller() caller: Principal): Promise<WeekDto> {
    const { trend } = await this.dashboard.show(caller);
    return { weekData: trend.map((day) => WeekDayDto.from(day)) };
  }

  /** Show how the departments stand today; to managers their own. */
  @Get('statistics/departments')
  @UseGuards(ReadersGuard)
  async showDepartments(@Caller() caller: Principal): Promise<DepartmentStandingsDto> {
    const { departments } = await this.reports.departments(caller, {});
    return { departments: departments.map((one) => DepartmentStandingDto.from(one)) };
  }

  /** Show who was marked last today. */
  @Get('activity/recent')
  @Roles([Role.Admin])
  async showRecent(@Caller() caller: Principal): Promise<RecentActivitiesDto> {
    const { recent } = await this.dashboard.show(caller);
    return { activities: recent.map((record) => RecentActivityDto.from(record)) };
  }
}
