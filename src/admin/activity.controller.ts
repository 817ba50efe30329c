import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Role } from '../platform/access/role.js';
import { Roles } from '../platform/access/roles.decorator.js';
import { ActivityService } from './activity.service.js';
import { ActivityDto, ActivityListDto, ActivityQuery } from './activity-log.dto.js';

@ApiTags('Admin')
@Controller('admin/activity-log')
@Roles([Role.Admin])
export class ActivityController {
  constructor(private readonly activity: ActivityService) {}

  /** Read the audit trail, the latest first. */
  @Get()
  async list(@Query() query: ActivityQuery): Promise<ActivityListDto> {
    const { page, limit, status } = query;
    const [logs, total] = await this.activity.search(
      {
        userId: query.user_id,
        actionType: query.action_type,
        status,
        from: query.date_from,
        to: query.date_to,
      },
      query,
    );
    return { logs: logs.map((line) => ActivityDto.from(line)), total, page, limit };
  }
}
