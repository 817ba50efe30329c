import { Body, Controller, Delete, Get, Param, Put, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Asked, UnpagedList } from '../auth/cookies/unpaged-list.js';
import { Caller } from '../platform/access/caller.decorator.js';
import { subjectOf } from '../platform/access/ownership.js';
import type { Principal } from '../platform/access/principal.js';
import { Role } from '../platform/access/role.js';
import { Roles } from '../platform/access/roles.decorator.js';
import type { Page } from '../platform/wire/sorting.js';
import { done, DoneDto } from '../platform/wire/done.dto.js';
import { PictureAddresses } from '../face/templates/picture-addresses.js';
import { SignedUrls } from '../platform/storage/signed-urls.js';
import { UserDto } from '../users/user.dto.js';
import { UserSearch } from '../users/user-search.js';
import { AccountsService } from './accounts.service.js';
import { ChangeUserDto } from './change-user.dto.js';
import { PersonDto } from './person.dto.js';
import { PersonOverviewService } from './person-overview.service.js';
import { UserListDto, UserListQuery } from './user-list.dto.js';
import { UpperCaseId } from '../platform/wire/ids.js';

/** People, as their administrators deal with them. */
@ApiTags('Users')
@Controller('users')
export class UsersController {
  constructor(
    private readonly search: UserSearch,
    private readonly overviews: PersonOverviewService,
    private readonly accounts: AccountsService,
    private readonly urls: SignedUrls,
    private readonly addresses: PictureAddresses,
  ) {}

  /** List people. */
  @Get()
  @Roles([Role.Admin])
  async list(
    @Query() query: UserListQuery,
    @Asked(UnpagedList) unpaged?: Page,
  ): Promise<UserListDto> {
    const { page, limit } = unpaged ?? query;
    const [users, total] = await this.search.search(query, { page, limit, sort: query.sort });
    return { users: users.map((user) => UserDto.from(user, this.urls)), total, page, limit };
  }

  /** Show one person: to themselves, and to administrators. */
  @Get(':id')
  async show(
    @Caller() caller: Principal,
    @Param('id', UpperCaseId) id: string,
  ): Promise<PersonDto> {
    const overview = await this.overviews.of(subjectOf(caller, id));
    return PersonDto.of(overview, this.urls, this.addresses);
  }

  /** Change a person's details, role, status or department. */
  @Put(':id')
  @Roles([Role.Admin])
  async change(
    @Param('id', UpperCaseId) id: string,
    @Body()
    {
      join_date: joinDate,
      left_on: leftOn,
      employee_number: employeeNumber,
      guardian_email: guardianEmail,
      reason,
      ...changes
    }: ChangeUserDto,
  ): Promise<UserDto> {
    const change = { ...changes, joinDate, leftOn, employeeNumber, guardianEmail };
    const user = await this.accounts.change(id, change, reason);
    return UserDto.from(user, this.urls);
  }

  /** Remove a person: signed out, and every biometric and credential erased, at once. Attendance stays under the id. */
  @Delete(':id')
  @Roles([Role.Admin])
  async remove(@Param('id', UpperCaseId) id: string): Promise<DoneDto> {
    await this.accounts.remove(id);
    return done();
  }
}
