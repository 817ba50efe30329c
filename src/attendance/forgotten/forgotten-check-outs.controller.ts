import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Role } from '../../platform/access/role.js';
import { Roles } from '../../platform/access/roles.decorator.js';
import { ForgottenCheckOutsDto, ForgottenQuery } from './forgotten-check-out.dto.js';
import { ForgottenCheckOutsService } from './forgotten-check-outs.service.js';

@ApiTags('Attendance')
@Roles([Role.Admin])
@Controller('attendance/forgotten-check-outs')
export class ForgottenCheckOutsController {
  constructor(private readonly forgotten: ForgottenCheckOutsService) {}

  /** List the days that are over and from which somebody is not known to have gone; an edit closes one. */
  @Get()
  async list(@Query() query: ForgottenQuery): Promise<ForgottenCheckOutsDto> {
    return ForgottenCheckOutsDto.from(await this.forgotten.list(query, query, new Date()), query);
  }
}
