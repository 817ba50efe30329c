import { IsBoolean } from 'class-validator';
import { Role } from '../platform/access/role.js';
import {
  EmailAddress,
  EmployeeNumber,
  PersonName,
  PhoneNumber,
  PostalAddress,
} from '../users/personal-details.js';
import { UserStatus } from '../users/user.entity.js';
import { DepartmentReference } from '../platform/wire/ids.js';
import { CalendarDay } from '../platform/wire/moments.js';
import { Clearable, Optional, OptionalText } from '../platform/wire/presence.js';
import { TrimmedText, Word } from '../platform/wire/text.js';

/** What an administrator may change about anybody; what is left out stays. */
export class ChangeUserDto {
  @Optional()
  @PersonName()
  name?: string;

  /** Null for none; whoever has a password then needs an `employee_number` to sign in by. */
  @Clearable()
  @EmailAddress()
  email?: string | null;

  /** Of a parent, say, who is told by mail when the person is missing; null for nobody. */
  @Clearable()
  @EmailAddress()
  guardian_email?: string | null;

  /** The house's own number of an employee or student; null for none. */
  @EmployeeNumber()
  employee_number?: string | null;

  @Optional()
  @Word(Role)
  role?: Role;

  @Optional()
  @Word(UserStatus)
  status?: UserStatus;

  /** A department's id or exact name; null for none. */
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

  /** The last day that counts, `YYYY-MM-DD`; today, when the status becomes Inactive. Null takes it back. */
  @Clearable()
  @CalendarDay()
  left_on?: string | null;

  /** Whether the person owes no attendance, from today on. */
  @Optional()
  @IsBoolean()
  exempt?: boolean;

  /** Why a leaving date takes records of a closed month back. */
  @OptionalText()
  @TrimmedText(500)
  reason?: string;
}
