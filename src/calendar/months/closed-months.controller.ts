import { Body, Controller, Delete, Get, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Caller } from '../../platform/access/caller.decorator.js';
import type { Principal } from '../../platform/access/principal.js';
import { Role } from '../../platform/access/role.js';
import { Roles } from '../../platform/access/roles.decorator.js';
import { done, type DoneDto } from '../../platform/wire/done.dto.js';
import { ClosedMonthDto, ClosedMonthListDto, MonthDto } from './closed-month.dto.js';
import { ClosedMonthsService } from './closed-months.service.js';

@ApiTags('Admin')
@Roles([Role.Admin])
@Controller('admin/closed-months')
export class ClosedMonthsController {
  constructor(private readonly months: ClosedMonthsService) {}

  /** List the months that are closed, the latest first. */
  @Get()
  async list(): Promise<ClosedMonthListDto> {
    const months = await this.months.list();
    return { months: months.map((month) => ClosedMonthDto.from(month)) };
  }

  /** Close a month: its days are written to by an administrator with a reason only. */
  @Post()
  async close(@Caller() caller: Principal, @Body() { month }: MonthDto): Promise<ClosedMonthDto> {
    return ClosedMonthDto.from(await this.months.close(month, caller.id, new Date()));
  }

  /** Open a month again. */
  @Delete(':month')
  async reopen(@Param() { month }: MonthDto): Promise<DoneDto> {
    await this.months.reopen(month);
    return done();
  }
}
