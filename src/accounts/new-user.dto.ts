import { IsBoolean } from 'class-validator';
import { Role } from '../platform/access/role.js';
import { NewPassword } from '../auth/passwords/password-policy.js';
import type { SignedUrls } from '../platform/storage/signed-urls.js';
import {
  EmailAddress,
  EmployeeNumber,
  PersonName,
  PhoneNumber,
  PostalAddress,
} from '../users/personal-details.js';
import { UserDto } from '../users/user.dto.js';
import type { User } from '../users/user.entity.js';
import { DepartmentReference } from '../platform/wire/ids.js';
import { CalendarDay } from '../platform/wire/moments.js';
import { Clearable, Optional, OptionalText } from '../platform/wire/presence.js';
import { Word } from '../platform/wire/text.js';

export class NewUserDto {
  @PersonName()
  name!: string;

  /** Left out or null for somebody without one, who then needs an `employee_number`. */
  @Clearable()
  @EmailAddress()
  email?: string | null;

  /** Of a parent, say, who is told by mail when the person is missing; null for nobody. */
  @Clearable()
  @EmailAddress()
  guardian_email?: string | null;

  /** The house's own number of an employee or student. */
  @EmployeeNumber()
  employee_number?: string | null;

  @Word(Role)
  role!: Role;

  /** Left out, whoever has an `email` is mailed a link for setting one; others are only marked. */
  @OptionalText()
  @NewPassword()
  password?: string;

  /** A department's id or exact name. */
  @Clearable()
  @DepartmentReference()
  department?: string | null;

  @PhoneNumber()
  phone?: string | null;

  @PostalAddress()
  address?: string | null;

  /** `YYYY-MM-DD`. */
  @Clearable()
  @CalendarDay()
  join_date?: string | null;

  /** Whether the person owes no attendance, as administrators do not unless it is said. */
  @Optional()
  @IsBoolean()
  exempt?: boolean;
}

export class CreatedUserDto extends UserDto {
  /** The same as `id`. */
  user_id!: string;

  static override from(user: User, urls: SignedUrls): CreatedUserDto {
    return Object.assign(UserDto.from(user, urls), { user_id: user.id });
  }
}
