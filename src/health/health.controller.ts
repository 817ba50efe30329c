import { Controller, Get } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { SkipThrottle } from '@nestjs/throttler';
import { Public } from '../platform/access/public.decorator.js';
import { HealthDto } from './health.dto.js';
import { LiveDto } from './live.dto.js';
import { ReadyDto } from './ready.dto.js';
import { HealthService } from './health.service.js';
import { ReadinessService } from './readiness.service.js';

@ApiTags('Health')
@Public()
@SkipThrottle()
@Controller('health')
export class HealthController {
  constructor(
    private readonly health: HealthService,
    private readonly readiness: ReadinessService,
  ) {}

  /** Tell how the parts of the service are doing. */
  @Get()
  async report(): Promise<HealthDto> {
    return HealthDto.from(await this.health.report());
  }

  /** Say whether the process answers at all. */
  @Get('live')
  live(): LiveDto {
    return { status: 'ok' };
  }

  /** Say whether requests may be sent: database migrated, models loaded and warm, gallery filled. */
  @Get('ready')
  async ready(): Promise<ReadyDto> {
    return ReadyDto.from(await this.readiness.report());
  }
}
