import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Caller } from '../../platform/access/caller.decorator.js';
import type { Principal } from '../../platform/access/principal.js';
import { Approvers } from '../approvers/approvers.js';
import { LeaveBalanceDto, LeaveBalancesDto, LeaveBalancesQuery } from './leave-balance.dto.js';
import { LeaveBalances } from './leave-balances.service.js';
import { LeaveKindListDto } from './leave-kind.dto.js';
import { LeaveKindsService } from './leave-kinds.service.js';

@ApiTags('Attendance')
@Controller('attendance')
export class LeaveController {
  constructor(
    private readonly kinds: LeaveKindsService,
    private readonly balances: LeaveBalances,
    private readonly approvers: Approvers,
  ) {}

  /** List the kinds of leave that can be asked for, by name. */
  @Get('leave-kinds')
  async leaveKinds(): Promise<LeaveKindListDto> {
    return LeaveKindListDto.from(await this.kinds.list());
  }

  /** What is used and left of each kind of leave in a year. */
  @Get('leave-balances')
  async leaveBalances(
    @Caller() caller: Principal,
    @Query() { user_id: userId, year = new Date().getUTCFullYear() }: LeaveBalancesQuery,
  ): Promise<LeaveBalancesDto> {
    const { id } = await this.approvers.subjectOf(caller, userId);
    const balances = await this.balances.of(id, year);
    return { user_id: id, year, balances: balances.map((one) => LeaveBalanceDto.from(one)) };
  }
}
