import { IsString, MaxLength } from 'class-validator';
import { Role } from '../platform/access/role.js';
import { PageQuery } from '../platform/wire/page-query.dto.js';
import { UserDto } from '../users/user.dto.js';
import { UserStatus } from '../users/user.entity.js';
import { DepartmentReference } from '../platform/wire/ids.js';
import { Optional, OptionalText } from '../platform/wire/presence.js';
import { Word } from '../platform/wire/text.js';

export class UserListQuery extends PageQuery {
  @Optional()
  @Word(Role)
  role?: Role;

  /** A department's id or exact name. */
  @OptionalText()
  @DepartmentReference()
  department?: string;

  @Optional()
  @Word(UserStatus)
  status?: UserStatus;

  /** Part of a name, an e-mail address, an id or an employee number, taken literally. */
  @Optional()
  @IsString()
  @MaxLength(100)
  q?: string;
}

export class UserListDto {
  users!: UserDto[];
  total!: number;
  page!: number;
  limit!: number;
}
