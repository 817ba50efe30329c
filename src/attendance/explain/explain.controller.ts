import { Controller, Get, Param, ParseIntPipe } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Caller } from '../../platform/access/caller.decorator.js';
import type { Principal } from '../../platform/access/principal.js';
import { ExplainService } from './explain.service.js';
import { ExplanationDto } from './explanation.dto.js';

@ApiTags('Attendance')
@Controller('attendance')
export class ExplainController {
  constructor(private readonly explaining: ExplainService) {}

  /** Tell in words and figures why a record says what it says. */
  @Get(':id/explain')
  async explain(
    @Caller() caller: Principal,
    @Param('id', ParseIntPipe) id: number,
  ): Promise<ExplanationDto> {
    return ExplanationDto.from(await this.explaining.explain(caller, id));
  }
}
