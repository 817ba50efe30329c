import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Role } from '../../platform/access/role.js';
import { Roles } from '../../platform/access/roles.decorator.js';
import { PendingMarksDto, PendingMarksQuery } from './pending-mark.dto.js';
import { PendingMarksService } from './pending-marks.service.js';

@ApiTags('Attendance')
@Roles([Role.Admin])
@Controller('attendance/pending-marks')
export class PendingMarksController {
  constructor(private readonly pending: PendingMarksService) {}

  /** List the comings and goings that wait for a review, those of the latest day first. */
  @Get()
  async list(@Query() query: PendingMarksQuery): Promise<PendingMarksDto> {
    return PendingMarksDto.from(await this.pending.list(query, query, new Date()), query);
  }
}
