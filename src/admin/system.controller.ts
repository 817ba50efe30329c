import { Controller, Get } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Role } from '../platform/access/role.js';
import { Roles } from '../platform/access/roles.decorator.js';
import { SystemStatsDto } from './system-stats.dto.js';
import { SystemStatsService } from './system-stats.service.js';

@ApiTags('Admin')
@Controller('admin/system')
@Roles([Role.Admin])
export class SystemController {
  constructor(private readonly stats: SystemStatsService) {}

  /** Show how the service is doing. */
  @Get('stats')
  async show(): Promise<SystemStatsDto> {
    return SystemStatsDto.from(await this.stats.show());
  }
}
