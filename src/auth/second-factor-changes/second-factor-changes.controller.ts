import { Body, Controller, Delete, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Caller } from '../../platform/access/caller.decorator.js';
import type { Principal } from '../../platform/access/principal.js';
import { Role } from '../../platform/access/role.js';
import { Roles } from '../../platform/access/roles.decorator.js';
import { done, DoneDto } from '../../platform/wire/done.dto.js';
import { UpperCaseId } from '../../platform/wire/ids.js';
import {
  BeginSecondFactorDto,
  EndSecondFactorDto,
  RecoveryCodesDto,
  SecondFactorCodeDto,
  SecondFactorDto,
  SecondFactorEnrolmentDto,
} from './second-factor.dto.js';
import { SecondFactorChangesService } from './second-factor-changes.service.js';

@ApiTags('Auth')
@Controller()
export class SecondFactorChangesController {
  constructor(private readonly changes: SecondFactorChangesService) {}

  /** Say whether one has a second factor. */
  @Get('auth/second-factor')
  async read(@Caller() { id }: Principal): Promise<SecondFactorDto> {
    return SecondFactorDto.from(await this.changes.stateOf(id));
  }

  /** Begin to set up an authenticator; nothing is asked for before a code of it was confirmed. */
  @Post('auth/second-factor')
  @HttpCode(200)
  async begin(
    @Caller() { id }: Principal,
    @Body() { password }: BeginSecondFactorDto,
  ): Promise<SecondFactorEnrolmentDto> {
    return this.changes.begin(id, password);
  }

  /** Confirm it by a code; from now on signing in takes one. */
  @Post('auth/second-factor/confirm')
  @HttpCode(200)
  async confirm(
    @Caller() { id }: Principal,
    @Body() { code }: SecondFactorCodeDto,
  ): Promise<RecoveryCodesDto> {
    return { recovery_codes: await this.changes.confirm(id, code, new Date()) };
  }

  /** Turn one's second factor off. */
  @Delete('auth/second-factor')
  async turnOff(
    @Caller() { id }: Principal,
    @Body() { password, code }: EndSecondFactorDto,
  ): Promise<DoneDto> {
    await this.changes.turnOff(id, password, code, new Date());
    return done('Signing in takes the password alone');
  }

  /** Turn off the second factor of somebody who lost it; every session of theirs ends. */
  @Delete('admin/users/:id/second-factor')
  @Roles([Role.Admin])
  async reset(@Param('id', UpperCaseId) id: string): Promise<DoneDto> {
    await this.changes.reset(id);
    return done();
  }
}
