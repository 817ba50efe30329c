import { Body, Controller, Get, Param, ParseIntPipe, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Caller, Visiting } from '../platform/access/caller.decorator.js';
import type { Visitor } from '../platform/access/device-principal.js';
import { Devices } from '../platform/access/devices.decorator.js';
import { subjectOf } from '../platform/access/ownership.js';
import type { Principal } from '../platform/access/principal.js';
import { Picture, TakesForm } from '../platform/http/forms/form.decorator.js';
import type { Upload } from '../platform/http/forms/form.shape.js';
import { Idempotent } from '../platform/idempotency/idempotent.decorator.js';
import { CheckOutService } from './marking/check-out.service.js';
import { CheckedOutDto } from './marking/check-out.dto.js';
import { ExplanationDto } from './explain/explanation.dto.js';
import { HistoryDto, HistoryQuery } from './daily/history.dto.js';
import { MarkDto, MarkedDto } from './marking/mark.dto.js';
import { StatusDto, TodayDto, TodayQuery, UserIdParam } from './daily/today.dto.js';
import { ExplainService } from './explain/explain.service.js';
import { HistoryService } from './daily/history.service.js';
import { MarkingService } from './marking/marking.service.js';
import { TodayService } from './daily/today.service.js';

@ApiTags('Attendance')
@Controller('attendance')
export class AttendanceController {
  constructor(
    private readonly marking: MarkingService,
    private readonly departures: CheckOutService,
    private readonly today: TodayService,
    private readonly history: HistoryService,
    private readonly explaining: ExplainService,
  ) {}

  /** Mark whoever the picture shows as present; without a picture, the caller. A device says by itself where it is. */
  @Post('mark')
  @Devices(['mark'])
  @Idempotent()
  // Below: a request is told from another by its pictures, too, and they are read first.
  @TakesForm({ files: [{ name: 'image' }], fields: MarkDto, optional: true })
  async mark(
    @Visiting() caller: Visitor,
    @Body() { location, device_id: deviceId }: MarkDto,
    @Picture('image') image?: Upload,
  ): Promise<MarkedDto> {
    const appearance = { picture: image?.bytes, location, deviceId };
    return MarkedDto.from(await this.marking.mark(caller, appearance));
  }

  /** Note that whoever the picture shows goes; without a picture, the caller. The last going counts. */
  @Post('check-out')
  @TakesForm({ files: [{ name: 'image' }], fields: MarkDto, optional: true })
  async checkOut(
    @Caller() caller: Principal,
    @Body() { location, device_id: deviceId }: MarkDto,
    @Picture('image') image?: Upload,
  ): Promise<CheckedOutDto> {
    const appearance = { picture: image?.bytes, location, deviceId };
    return CheckedOutDto.from(await this.departures.checkOut(caller, appearance));
  }

  /** Show the caller's day; to administrators everybody's. */
  @Get('today')
  async showToday(@Caller() caller: Principal, @Query() query: TodayQuery): Promise<TodayDto> {
    return this.today.show(caller, query.department);
  }

  /** List a user's records. */
  @Get('user-history')
  async showHistory(
    @Caller() caller: Principal,
    @Query() query: HistoryQuery,
  ): Promise<HistoryDto> {
    return this.history.show(subjectOf(caller, query.user_id), query);
  }

  /** Tell how the caller stands today. */
  @Get('status')
  async showStatus(@Caller() caller: Principal): Promise<StatusDto> {
    return this.today.statusOf(caller.id);
  }

  /** Tell how a user stands today. */
  @Get('status/:id')
  async showStatusOf(
    @Caller() caller: Principal,
    @Param() { id }: UserIdParam,
  ): Promise<StatusDto> {
    return this.today.statusOf(subjectOf(caller, id));
  }

  /** Tell in words and figures why a record says what it says. */
  @Get(':id/explain')
  async explain(
    @Caller() caller: Principal,
    @Param('id', ParseIntPipe) id: number,
  ): Promise<ExplanationDto> {
    return this.explaining.explain(caller, id);
  }
}
