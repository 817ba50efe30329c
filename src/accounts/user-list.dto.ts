import { Transform } from 'class-transformer';
import { IsEnum, IsOptional, IsString, MaxLength } from 'class-validator';
import { Role } from '../platform/access/role.js';
import { PageQuery } from '../platform/wire/page-query.dto.js';
import { UserDto } from '../users/user.dto.js';
import { UserStatus } from '../users/user.entity.js';

const STATUSES = new Map(
  Object.values(UserStatus).map((status) => [status.toLowerCase(), status] as const),
);

export class UserListQuery extends PageQuery {
  @IsOptional()
  @Transform(({ value }: { value: unknown }) => String(value).toLowerCase())
  @IsEnum(Role)
  role?: Role;

  /** A department's id or exact name. */
  @IsOptional()
  @IsString()
  @MaxLength(100)
  department?: string;

  @IsOptional()
  @Transform(({ value }: { value: unknown }) => STATUSES.get(String(value).toLowerCase()) ?? value)
  @IsEnum(UserStatus)
  status?: UserStatus;

  /** Part of a name, an e-mail address or an id, taken literally. */
  @IsOptional()
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
