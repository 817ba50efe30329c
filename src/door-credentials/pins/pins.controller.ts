import { Body, Controller, Delete, Param, Post, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Caller } from '../../platform/access/caller.decorator.js';
import type { Principal } from '../../platform/access/principal.js';
import { Role } from '../../platform/access/role.js';
import { Roles } from '../../platform/access/roles.decorator.js';
import { done, DoneDto } from '../../platform/wire/done.dto.js';
import { UpperCaseId } from '../../platform/wire/ids.js';
import { ChoosePinDto, IssuedPinDto } from './pin.dto.js';
import { PinsService } from './pins.service.js';

@Controller()
export class PinsController {
  constructor(private readonly pins: PinsService) {}

  /** Choose the PIN that one is marked by at the door; it takes the place of the one before. */
  @Put('users/me/pin')
  @ApiTags('Users')
  async choose(
    @Caller() { id }: Principal,
    @Body() { pin, password }: ChoosePinDto,
  ): Promise<DoneDto> {
    await this.pins.choose(id, pin, password, new Date());
    return done();
  }

  /** Do without a PIN. */
  @Delete('users/me/pin')
  @ApiTags('Users')
  async giveUp(@Caller() { id }: Principal): Promise<DoneDto> {
    await this.pins.end(id);
    return done();
  }

  /** Give somebody a PIN; it takes the place of the one before. */
  @Post('admin/users/:id/pin')
  @ApiTags('Admin')
  @Roles([Role.Admin])
  async issue(
    @Caller() { id: issuedById }: Principal,
    @Param('id', UpperCaseId) id: string,
  ): Promise<IssuedPinDto> {
    return { pin: await this.pins.issue(id, issuedById, new Date()) };
  }

  /** End somebody's PIN. */
  @Delete('admin/users/:id/pin')
  @ApiTags('Admin')
  @Roles([Role.Admin])
  async end(@Param('id', UpperCaseId) id: string): Promise<DoneDto> {
    await this.pins.end(id);
    return done();
  }
}
