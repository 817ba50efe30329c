import { Injectable } from '@nestjs/common';
import { AccountsService } from '../auth/accounts.service.js';
import { Passwords } from '../auth/passwords.js';
import { Transactions } from '../database/transactions.js';
import { DepartmentMembers } from '../departments/department-members.js';
import { DepartmentsService } from '../departments/departments.service.js';
import { MailQueue } from '../notifications/mail-queue.js';
import { UserStatus, type User } from '../users/user.entity.js';
import { UsersService, type NewUser, type UserPatch } from '../users/users.service.js';

/** Id or exact name. */
interface InDepartment {
  readonly department?: string | null;
}

export type UserAmendment = Omit<UserPatch, 'departmentId' | 'avatarPath'> & InDepartment;

export type Appointment = Omit<NewUser, 'departmentId' | 'passwordHash'> &
  InDepartment & { readonly password?: string };

/** What administrators do with people: the whole of it, or nothing. */
@Injectable()
export class UserAdministrationService {
  constructor(
    private readonly users: UsersService,
    private readonly accounts: AccountsService,
    private readonly passwords: Passwords,
    private readonly departments: DepartmentsService,
    private readonly members: DepartmentMembers,
    private readonly mail: MailQueue,
    private readonly transactions: Transactions,
  ) {}

  /** Without a password the newcomer is mailed a link for setting one. @throws EmailTaken ValidationFailed */
  async create({ department, password, ...person }: Appointment): Promise<User> {
    const departmentId = await this.departments.idOf(department);
    const passwordHash = password === undefined ? null : await this.passwords.hash(password);
    return this.transactions.run(async () => {
      const user = await this.users.create({ ...person, departmentId, passwordHash });
      await this.mail.add(passwordHash ? 'welcome' : 'set_password', [user.id]);
      return user;
    });
  }

  /** @throws UserNotFound EmailTaken LastAdmin ValidationFailed */
  async change(id: string, { department, ...patch }: UserAmendment): Promise<User> {
    const departmentId = await this.departments.idOf(department);
    return this.transactions.run(async () => {
      const user = await this.accounts.change(id, { ...patch, departmentId });
      const isElsewhere = user.status !== UserStatus.Active || departmentId !== undefined;
      if (isElsewhere) await this.members.retireOutsider(user);
      return user;
    });
  }

  /** @throws UserNotFound LastAdmin */
  async deactivate(id: string): Promise<void> {
    await this.transactions.run(async () => {
      await this.accounts.deactivate(id);
      await this.members.retire(id);
    });
  }

  /** @throws UserNotFound LastAdmin */
  async remove(id: string): Promise<void> {
    await this.transactions.run(async () => {
      await this.accounts.remove(id);
      await this.members.retire(id);
    });
  }
}
