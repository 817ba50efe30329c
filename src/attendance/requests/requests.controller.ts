import { Body, Controller, Delete, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiExtraModels, ApiTags, refs } from '@nestjs/swagger';
import { Caller } from '../../platform/access/caller.decorator.js';
import type { Principal } from '../../platform/access/principal.js';
import { askedDtoOf, LeavePreviewDto } from './leave-preview.dto.js';
import {
  AskDto,
  DecisionDto,
  RequestDto,
  RequestIdParam,
  RequestListDto,
  RequestListQuery,
  WithdrawQuery,
} from './request.dto.js';
import { DecisionsService } from './decisions.service.js';
import { WithdrawalsService } from './withdrawals.service.js';
import { RequestsService } from './requests.service.js';

const ASKED = refs(RequestDto, LeavePreviewDto);

@ApiTags('Attendance')
@Controller('attendance/requests')
export class RequestsController {
  constructor(
    private readonly requests: RequestsService,
    private readonly decisions: DecisionsService,
    private readonly withdrawals: WithdrawalsService,
  ) {}

  /** Ask for leave, or for a day of one's own to be corrected. */
  @Post()
  @ApiExtraModels(LeavePreviewDto)
  @ApiCreatedResponse({ schema: { oneOf: ASKED } })
  async ask(
    @Caller() caller: Principal,
    @Body() asked: AskDto,
  ): Promise<RequestDto | LeavePreviewDto> {
    return askedDtoOf(await this.requests.ask(caller, asked, new Date()));
  }

  /** List one's own requests, or those one may decide on. */
  @Get()
  async list(
    @Caller() caller: Principal,
    @Query() query: RequestListQuery,
  ): Promise<RequestListDto> {
    const { to_decide: toDecide, state } = query;
    return RequestListDto.from(await this.requests.list(caller, { toDecide, state }, query), query);
  }

  /** Decide on a request: for administrators, and managers of the person's department. */
  @Post(':id/decision')
  @HttpCode(200)
  async decide(
    @Caller() caller: Principal,
    @Param() { id }: RequestIdParam,
    @Body() decision: DecisionDto,
  ): Promise<RequestDto> {
    return RequestDto.from(await this.decisions.decide(caller, id, decision, new Date()));
  }

  /** Take a request back: one's own while it is pending; approved leave also later, whole or one day of it. */
  @Delete(':id')
  async withdraw(
    @Caller() caller: Principal,
    @Param() { id }: RequestIdParam,
    @Query() query: WithdrawQuery,
  ): Promise<RequestDto> {
    return RequestDto.from(await this.withdrawals.withdraw(caller, id, query, new Date()));
  }
}
