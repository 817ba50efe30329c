import {
  Body,
  Controller,
  Delete,
  Get,
  Param,
  ParseIntPipe,
  Post,
  Put,
  Query,
} from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Role } from '../../platform/access/role.js';
import { Roles } from '../../platform/access/roles.decorator.js';
import { RehearsableQuery } from '../holidays/workday-effect.dto.js';
import {
  ChangedScheduleDto,
  RemovedScheduleDto,
  ScheduleDto,
  ScheduleListDto,
} from './schedule-answer.dto.js';
import { ChangeScheduleDto, CreateScheduleDto } from './schedule.dto.js';
import { SchedulesService } from './schedules.service.js';

@ApiTags('Admin')
@Controller('admin/schedules')
@Roles([Role.Admin])
export class SchedulesController {
  constructor(private readonly schedules: SchedulesService) {}

  /** List all schedules, those for all first, then those of departments and of people, by the day they begin. */
  @Get()
  async list(): Promise<ScheduleListDto> {
    const schedules = await this.schedules.list();
    return { schedules: schedules.map((schedule) => ScheduleDto.from(schedule)) };
  }

  /** Make a schedule, which holds from a day on, with what follows for absences and leave. */
  @Post()
  async create(@Body() { dry_run, ...dto }: CreateScheduleDto): Promise<ChangedScheduleDto> {
    const schedule = CreateScheduleDto.schedule(dto);
    return ChangedScheduleDto.changed(await this.schedules.create(schedule, dry_run), dry_run);
  }

  /** Change a schedule that did not hold before today, with what follows for absences and leave. */
  @Put(':id')
  async change(
    @Param('id', ParseIntPipe) id: number,
    @Body() { dry_run, ...changes }: ChangeScheduleDto,
  ): Promise<ChangedScheduleDto> {
    const patch = ChangeScheduleDto.patch(changes);
    return ChangedScheduleDto.changed(await this.schedules.change(id, patch, dry_run), dry_run);
  }

  /** Remove a schedule that did not hold before today. */
  @Delete(':id')
  async remove(
    @Param('id', ParseIntPipe) id: number,
    @Query() { dry_run }: RehearsableQuery,
  ): Promise<RemovedScheduleDto> {
    return RemovedScheduleDto.removed(await this.schedules.remove(id, dry_run), dry_run);
  }
}
