import { Controller, Get } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Caller } from '../../platform/access/caller.decorator.js';
import type { Principal } from '../../platform/access/principal.js';
import { DashboardService } from './dashboard.service.js';
import { DashboardDto } from './dashboard.dto.js';

@ApiTags('Reports')
@Controller('statistics')
export class StatisticsController {
  constructor(private readonly dashboard: DashboardService) {}

  /** Show how the site stands today, and the latest marks. */
  @Get('dashboard')
  async showDashboard(@Caller() caller: Principal): Promise<DashboardDto> {
    return DashboardDto.from(await this.dashboard.show(caller));
  }
}
