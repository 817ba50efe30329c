import { Body, Controller, Param, Post, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Role } from '../platform/access/role.js';
import { Roles } from '../platform/access/roles.decorator.js';
import { AccountsService } from './accounts.service.js';
import { done, DoneDto } from '../platform/wire/done.dto.js';
import { SignedUrls } from '../platform/storage/signed-urls.js';
import { DepartureDto, ReturnDto } from './employment.dto.js';
import { CreatedUserDto, NewUserDto } from './new-user.dto.js';
import { UpperCaseId } from '../platform/wire/ids.js';

@ApiTags('Admin')
@Controller('admin/users')
@Roles([Role.Admin])
export class AdminUsersController {
  constructor(
    private readonly accounts: AccountsService,
    private readonly urls: SignedUrls,
  ) {}

  /** Make an account for somebody. */
  @Post('create')
  async create(
    @Body()
    {
      email = null,
      guardian_email: guardianEmail,
      join_date: joinDate,
      employee_number: employeeNumber,
      ...person
    }: NewUserDto,
  ): Promise<CreatedUserDto> {
    const user = await this.accounts.create({
      ...person,
      email,
      guardianEmail,
      joinDate,
      employeeNumber,
    });
    return CreatedUserDto.from(user, this.urls);
  }

  /** Close somebody's account: signed out, and not recognised any more, at once. Employment ends with a day that counts. */
  @Put('deactivate/:id')
  async deactivate(
    @Param('id', UpperCaseId) id: string,
    @Body() { left_on, reason }: DepartureDto,
  ): Promise<DoneDto> {
    await this.accounts.deactivate(id, left_on, reason);
    return done();
  }

  /** Open somebody's account again. Who had left begins anew, unless it was yesterday or today. */
  @Put('activate/:id')
  async activate(
    @Param('id', UpperCaseId) id: string,
    @Body() { joined_on }: ReturnDto,
  ): Promise<DoneDto> {
    await this.accounts.activate(id, joined_on);
    return done();
  }
}
