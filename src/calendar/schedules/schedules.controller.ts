import { Body, Controller, Delete, Get, Param, ParseIntPipe, Post, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Role } from '../../platform/access/role.js';
import { Roles } from '../../platform/access/roles.decorator.js';
import { done, type DoneDto } from '../../platform/wire/done.dto.js';
import {
  ChangeScheduleDto,
  CreateScheduleDto,
  ScheduleDto,
  ScheduleListDto,
} from './schedule.dto.js';
import { SchedulesService } from './schedules.service.js';

@ApiTags('Admin')
@Controller('admin/schedules')
@Roles([Role.Admin])
export class SchedulesController {
  constructor(private readonly schedules: SchedulesService) {}

  /** List all schedules, those for all departments first, by the day they begin. */
  @Get()
  async list(): Promise<ScheduleListDto> {
    const schedules = await this.schedules.list();
    return { schedules: schedules.map((schedule) => ScheduleDto.from(schedule)) };
  }

  /** Make a schedule, which holds from a day on. */
  @Post()
  async create(@Body() schedule: CreateScheduleDto): Promise<ScheduleDto> {
    return ScheduleDto.from(await this.schedules.create(CreateScheduleDto.schedule(schedule)));
  }

  /** Change a schedule that did not hold before today. */
  @Put(':id')
  async change(
    @Param('id', ParseIntPipe) id: number,
    @Body() changes: ChangeScheduleDto,
  ): Promise<ScheduleDto> {
    return ScheduleDto.from(await this.schedules.change(id, ChangeScheduleDto.patch(changes)));
  }

  /** Remove a schedule that did not hold before today. */
  @Delete(':id')
  async remove(@Param('id', ParseIntPipe) id: number): Promise<DoneDto> {
    await this.schedules.remove(id);
    return done();
  }
}
