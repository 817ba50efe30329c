import { Body, Controller, Delete, Get, Param, Post, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Role } from '../../platform/access/role.js';
import { Roles } from '../../platform/access/roles.decorator.js';
import { defined } from '../../platform/database/queries.js';
import { done, type DoneDto } from '../../platform/wire/done.dto.js';
import {
  ChangeLeaveKindDto,
  CreateLeaveKindDto,
  LeaveKindDto,
  LeaveKindListDto,
  patchOf,
} from './leave-kind.dto.js';
import { LeaveKindsService } from './leave-kinds.service.js';

@ApiTags('Admin')
@Roles([Role.Admin])
@Controller('admin/leave-kinds')
export class LeaveKindsController {
  constructor(private readonly kinds: LeaveKindsService) {}

  /** List the kinds of leave, by name. */
  @Get()
  async list(): Promise<LeaveKindListDto> {
    return LeaveKindListDto.from(await this.kinds.list());
  }

  /** Make a kind of leave. */
  @Post()
  async create(@Body() kind: CreateLeaveKindDto): Promise<LeaveKindDto> {
    const { code, name } = kind;
    return LeaveKindDto.from(await this.kinds.create({ ...defined(patchOf(kind)), code, name }));
  }

  /** Change a kind of leave. */
  @Put(':id')
  async change(
    @Param('id') code: string,
    @Body() patch: ChangeLeaveKindDto,
  ): Promise<LeaveKindDto> {
    return LeaveKindDto.from(await this.kinds.change(code, defined(patchOf(patch))));
  }

  /** Remove a kind of leave that nobody ever asked for. */
  @Delete(':id')
  async remove(@Param('id') code: string): Promise<DoneDto> {
    await this.kinds.remove(code);
    return done();
  }
}
