import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Caller } from '../../platform/access/caller.decorator.js';
import type { Principal } from '../../platform/access/principal.js';
import {
  AskDto,
  DecisionDto,
  RequestDto,
  RequestIdParam,
  RequestListDto,
  RequestListQuery,
} from './request.dto.js';
import { RequestsService } from './requests.service.js';

@ApiTags('Attendance')
@Controller('attendance/requests')
export class RequestsController {
  constructor(private readonly requests: RequestsService) {}

  /** Ask for leave, or for a day of one's own to be corrected. */
  @Post()
  async ask(@Caller() caller: Principal, @Body() asked: AskDto): Promise<RequestDto> {
    return RequestDto.from(await this.requests.ask(caller, asked, new Date()));
  }

  /** List one's own requests, or those one may decide on. */
  @Get()
  async list(
    @Caller() caller: Principal,
    @Query() query: RequestListQuery,
  ): Promise<RequestListDto> {
    const { requests, total } = await this.requests.list(caller, query);
    const { page, limit } = query;
    return { requests: requests.map((one) => RequestDto.from(one)), total, page, limit };
  }

  /** Decide on a request: for administrators, and managers of the person's department. */
  @Post(':id/decision')
  @HttpCode(200)
  async decide(
    @Caller() caller: Principal,
    @Param() { id }: RequestIdParam,
    @Body() decision: DecisionDto,
  ): Promise<RequestDto> {
    return RequestDto.from(await this.requests.decide(caller, id, decision, new Date()));
  }
}
