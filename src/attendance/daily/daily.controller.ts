import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Caller } from '../../platform/access/caller.decorator.js';
import { Readership } from '../../departments/readership.js';
import type { Principal } from '../../platform/access/principal.js';
import { HistoryDto, HistoryQuery } from './history.dto.js';
import { HistoryService } from './history.service.js';
import { StatusDto, TodayDto, TodayQuery, UserIdParam } from './today.dto.js';
import { TodayService } from './today.service.js';

@ApiTags('Attendance')
@Controller('attendance')
export class DailyController {
  constructor(
    private readonly today: TodayService,
    private readonly history: HistoryService,
    private readonly readership: Readership,
  ) {}

  /** Show the caller's day; to administrators everybody's, to managers that of their departments. */
  @Get('today')
  async showToday(@Caller() caller: Principal, @Query() query: TodayQuery): Promise<TodayDto> {
    return TodayDto.from(await this.today.show(caller, query.department));
  }

  /** List a user's records. */
  @Get('user-history')
  async showHistory(
    @Caller() caller: Principal,
    @Query() query: HistoryQuery,
  ): Promise<HistoryDto> {
    const userId = await this.readership.subjectOf(caller, query.user_id);
    const history = await this.history.show(userId, HistoryQuery.toFilter(query), query);
    return HistoryDto.from(history, query);
  }

  /** Tell how the caller stands today. */
  @Get('status')
  async showStatus(@Caller() caller: Principal): Promise<StatusDto> {
    return StatusDto.from(await this.today.statusOf(caller.id));
  }

  /** Tell how a user stands today. */
  @Get('status/:id')
  async showStatusOf(
    @Caller() caller: Principal,
    @Param() { id }: UserIdParam,
  ): Promise<StatusDto> {
    const userId = await this.readership.subjectOf(caller, id);
    return StatusDto.from(await this.today.statusOf(userId));
  }
}
