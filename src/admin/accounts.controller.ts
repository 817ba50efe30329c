import { Body, Controller, Param, Post, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Role } from '../access/role.js';
import { Roles } from '../access/roles.decorator.js';
import { AccountsService } from '../auth/accounts.service.js';
import { done, DoneDto } from '../http/done.dto.js';
import { UpperCaseId } from '../http/upper-case-id.pipe.js';
import { SignedUrls } from '../storage/signed-urls.js';
import { CreatedUserDto, NewUserDto } from './dto/new-user.dto.js';
import { UserAdministrationService } from './user-administration.service.js';

@ApiTags('Admin')
@Controller('admin/users')
@Roles([Role.Admin])
export class AdminAccountsController {
  constructor(
    private readonly administration: UserAdministrationService,
    private readonly accounts: AccountsService,
    private readonly urls: SignedUrls,
  ) {}

  /** Make an account for somebody. */
  @Post('create')
  async create(@Body() { join_date, ...person }: NewUserDto): Promise<CreatedUserDto> {
    const user = await this.administration.create({ ...person, joinDate: join_date });
    return CreatedUserDto.from(user, this.urls);
  }

  /** Close somebody's account: signed out, and not recognised any more, at once. */
  @Put('deactivate/:id')
  async deactivate(@Param('id', UpperCaseId) id: string): Promise<DoneDto> {
    await this.administration.deactivate(id);
    return done();
  }

  /** Open somebody's account again. */
  @Put('activate/:id')
  async activate(@Param('id', UpperCaseId) id: string): Promise<DoneDto> {
    await this.accounts.activate(id);
    return done();
  }
}
