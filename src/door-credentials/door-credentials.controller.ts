import { Controller, Get, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Caller } from '../platform/access/caller.decorator.js';
import type { Principal } from '../platform/access/principal.js';
import { Role } from '../platform/access/role.js';
import { Roles } from '../platform/access/roles.decorator.js';
import { UpperCaseId } from '../platform/wire/ids.js';
import { DoorCredentialsDto } from './door-credentials.dto.js';
import { DoorCredentialsService } from './door-credentials.service.js';

@Controller()
export class DoorCredentialsController {
  constructor(private readonly credentials: DoorCredentialsService) {}

  /** Tell what one is marked by at the door without a face. */
  @Get('users/me/door-credentials')
  @ApiTags('Users')
  async own(@Caller() { id }: Principal): Promise<DoorCredentialsDto> {
    return DoorCredentialsDto.from(await this.credentials.of(id));
  }

  /** Tell what somebody is marked by at the door without a face. */
  @Get('admin/users/:id/door-credentials')
  @ApiTags('Admin')
  @Roles([Role.Admin])
  async ofUser(@Param('id', UpperCaseId) id: string): Promise<DoorCredentialsDto> {
    return DoorCredentialsDto.from(await this.credentials.of(id));
  }
}
