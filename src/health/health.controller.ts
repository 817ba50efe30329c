import { Controller, Get } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { SkipThrottle } from '@nestjs/throttler';
import { Public } from '../access/public.decorator.js';
import { LiveDto } from './dto/live.dto.js';

@ApiTags('Health')
@Public()
@SkipThrottle()
@Controller('health')
export class HealthController {
  /** Say whether the process answers at all. */
  @Get('live')
  live(): LiveDto {
    return { status: 'ok' };
  }
}
