import { IsEnum } from 'class-validator';
import { Role } from '../platform/access/role.js';
import {
  CalendarDay,
  DepartmentName,
  EmailAddress,
  MayBeMissing,
  PersonName,
  PhoneNumber,
  PostalAddress,
} from '../users/personal-details.js';
import { UserStatus } from '../users/user.entity.js';

/** What an administrator may change about anybody; what is left out stays. */
export class ChangeUserDto {
  @MayBeMissing()
  @PersonName()
  name?: string;

  @MayBeMissing()
  @EmailAddress()
  email?: string;

  @MayBeMissing()
  @IsEnum(Role)
  role?: Role;

  @MayBeMissing()
  @IsEnum(UserStatus)
  status?: UserStatus;

  /** A department's id or exact name; null for none. */
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
