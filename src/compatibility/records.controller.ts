import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Caller } from '../platform/access/caller.decorator.js';
import type { Principal } from '../platform/access/principal.js';
import { ListedRecordsDto, RecordsQuery } from './listed-records.dto.js';
import { RecordsService } from './records.service.js';

@ApiTags('Compatibility')
@Controller('attendance')
export class RecordsController {
  constructor(private readonly records: RecordsService) {}

  /** List records, the latest first: everybody's to administrators, to others as much as they may read. */
  @Get('records')
  async list(@Caller() caller: Principal, @Query() query: RecordsQuery): Promise<ListedRecordsDto> {
    const listed = await this.records.list(caller, RecordsQuery.toFilter(query), query);
    return ListedRecordsDto.from(listed, query);
  }
}
