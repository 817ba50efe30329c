import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Asked, UnpagedList } from '../auth/cookies/unpaged-list.js';
import { Role } from '../platform/access/role.js';
import { Roles } from '../platform/access/roles.decorator.js';
import type { Page } from '../platform/wire/sorting.js';
import { EnrolmentsDto } from './enrolments.dto.js';
import { EnrolmentsService } from './enrolments.service.js';
import { LongPageQuery } from './long-page-query.dto.js';

@ApiTags('Compatibility')
@Controller('statistics/debug-faces')
@Roles([Role.Admin])
export class EnrolmentsController {
  constructor(private readonly enrolments: EnrolmentsService) {}

  /** List how far everybody’s enrolment has come. */
  @Get()
  async list(
    @Query() query: LongPageQuery,
    @Asked(UnpagedList) unpaged?: Page,
  ): Promise<EnrolmentsDto> {
    const page = unpaged ?? query;
    return EnrolmentsDto.from(await this.enrolments.list(page), page);
  }
}
