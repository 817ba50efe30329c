import { Body, Controller, Delete, Get, Param, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Caller } from '../access/caller.decorator.js';
import { subjectOf } from '../access/ownership.js';
import type { Principal } from '../access/principal.js';
import { Role } from '../access/role.js';
import { Roles } from '../access/roles.decorator.js';
import { done, DoneDto } from '../http/done.dto.js';
import { SignedUrls } from '../storage/signed-urls.js';
import { UserDto } from '../users/user.dto.js';
import { ChangeUserDto } from './dto/change-user.dto.js';
import { PersonDto } from './dto/person.dto.js';
import { PortraitsService } from './portraits.service.js';
import { UserAdministrationService } from './user-administration.service.js';
import { UpperCaseId } from '../http/upper-case-id.pipe.js';

/** One person, as their administrators deal with them. */
@ApiTags('Users')
@Controller('users/:id')
export class AdministeredUsersController {
  constructor(
    private readonly portraits: PortraitsService,
    private readonly administration: UserAdministrationService,
    private readonly urls: SignedUrls,
  ) {}

  /** Show one person: to themselves, and to administrators. */
  @Get()
  async show(
    @Caller() caller: Principal,
    @Param('id', UpperCaseId) id: string,
  ): Promise<PersonDto> {
    return this.portraits.of(subjectOf(caller, id));
  }

  /** Change a person's details, role, status or department. */
  @Put()
  @Roles([Role.Admin])
  async change(
    @Param('id', UpperCaseId) id: string,
    @Body() { join_date, ...changes }: ChangeUserDto,
  ): Promise<UserDto> {
    const user = await this.administration.change(id, { ...changes, joinDate: join_date });
    return UserDto.from(user, this.urls);
  }

  /** Remove a person: signed out, and not recognised any more, at once. */
  @Delete()
  @Roles([Role.Admin])
  async remove(@Param('id', UpperCaseId) id: string): Promise<DoneDto> {
    await this.administration.remove(id);
    return done();
  }
}
