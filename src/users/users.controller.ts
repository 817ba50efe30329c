import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Role } from '../access/role.js';
import { Roles } from '../access/roles.decorator.js';
import { SignedUrls } from '../storage/signed-urls.js';
import { UserListDto, UserListQuery } from './dto/user-list.dto.js';
import { UserDirectory } from './user-directory.js';
import { UserDto } from './user.dto.js';

@ApiTags('Users')
@Controller('users')
export class UsersController {
  constructor(
    private readonly directory: UserDirectory,
    private readonly urls: SignedUrls,
  ) {}

  /** List people. */
  @Get()
  @Roles([Role.Admin])
  async list(@Query() query: UserListQuery): Promise<UserListDto> {
    const { page, limit } = query;
    const [users, total] = await this.directory.search(query, query);
    return { users: users.map((user) => UserDto.from(user, this.urls)), total, page, limit };
  }
}
