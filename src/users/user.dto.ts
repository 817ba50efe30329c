import { Role } from '../platform/access/role.js';
import { UserStatus, type UserView } from './user.entity.js';

/** Where a stored file can be had. */
interface Addresses {
  urlFor(path: string | null): string | null;
}

/** A person as everybody sees them. */
export class UserDto {
  /** `EMP001`. */
  id!: string;
  name!: string;
  /** Null of whoever has none: they sign in by their number, if they do. */
  email!: string | null;
  /** Where else it is told that the person is missing. */
  guardian_email!: string | null;
  role!: Role;
  /** The house's own number of an employee or student. */
  employee_number!: string | null;
  /** The department's id. */
  department!: string | null;
  department_name!: string | null;
  phone!: string | null;
  address!: string | null;
  /** A relative address, good for about 15 minutes. */
  avatar_url!: string | null;
  status!: UserStatus;
  /** `YYYY-MM-DD`. */
  join_date!: string | null;
  /** The last day that counts, `YYYY-MM-DD`; null while none is known. */
  left_on!: string | null;
  /** Whether the person owes no attendance: never absent, and in no report. */
  exempt!: boolean;
  last_login!: Date | null;
  created_at!: Date;
  updated_at!: Date;

  static from(user: UserView, urls: Addresses): UserDto {
    return {
      id: user.id,
      name: user.name,
      email: user.email,
      guardian_email: user.guardianEmail,
      role: user.role,
      employee_number: user.employeeNumber,
      department: user.departmentId,
      department_name: user.department?.name ?? null,
      phone: user.phone,
      address: user.address,
      avatar_url: urls.urlFor(user.avatarPath),
      status: user.status,
      join_date: user.joinDate,
      left_on: user.leftOn,
      exempt: user.exempt,
      last_login: user.lastLogin,
      created_at: user.createdAt,
      updated_at: user.updatedAt,
    };
  }
}
