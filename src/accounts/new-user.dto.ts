import { Transform } from 'class-transformer';
import { IsEnum, IsOptional } from 'class-validator';
import { Role } from '../platform/access/role.js';
import { NewPassword } from '../auth/passwords/password-policy.js';
import type { SignedUrls } from '../platform/storage/signed-urls.js';
import {
  CalendarDay,
  DepartmentName,
  EmailAddress,
  PersonName,
  PhoneNumber,
  PostalAddress,
} from '../users/personal-details.js';
import { UserDto } from '../users/user.dto.js';
import type { User } from '../users/user.entity.js';

export class NewUserDto {
  @PersonName()
  name!: string;

  @EmailAddress()
  email!: string;

  @Transform(({ value }: { value: unknown }) =>
    typeof value === 'string' ? value.trim().toLowerCase() : value,
  )
  @IsEnum(Role)
  role!: Role;

  /** Left out, the person is mailed a link for setting one. */
  @Transform(({ value }: { value: unknown }) =>
    value === '' || value === null ? undefined : value,
  )
  @IsOptional()
  @NewPassword()
  password?: string;

  /** A department's id or exact name. */
  @DepartmentName()
  department?: string | null;

  @PhoneNumber()
  phone?: string | null;

  @PostalAddress()
  address?: string | null;

  /** `YYYY-MM-DD`. */
  @CalendarDay()
  join_date?: string | null;
}

export class CreatedUserDto extends UserDto {
  /** The same as `id`. */
  user_id!: string;

  static override from(user: User, urls: SignedUrls): CreatedUserDto {
    return Object.assign(UserDto.from(user, urls), { user_id: user.id });
  }
}
