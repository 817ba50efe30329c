import { Injectable } from '@nestjs/common';
import { Departures } from '../attendance/leaving/departures.js';
import { RequestClosure } from '../attendance/requests/request-closure.js';
import { PasswordHasher } from '../auth/passwords/password-hasher.js';
import { SessionsService } from '../auth/sessions/sessions.service.js';
import { DepartmentMembers } from '../departments/department-members.js';
import { DepartmentsService } from '../departments/departments.service.js';
import { DoorCredentialsService } from '../door-credentials/door-credentials.service.js';
import { BiometricErasure } from '../face/erasure/biometric-erasure.js';
import { ErasureReason } from '../face/erasure/erasure-receipt.entity.js';
import { MailQueue } from '../notifications/mail/mail-queue.js';
import { Transactions } from '../platform/database/transactions.js';
import { invalidField } from '../platform/errors/validation.js';
import { hasSignInName } from '../users/personal-details.js';
import { UserStatus, type NewUser, type User, type UserPatch } from '../users/user.entity.js';
import { UsersService } from '../users/users.service.js';

/** Id or exact name. */
interface InDepartment {
  readonly department?: string | null;
}

export type AccountChange = Omit<UserPatch, 'departmentId' | 'avatarPath'> & InDepartment;

export type NewAccount = Omit<NewUser, 'departmentId' | 'passwordHash'> &
  InDepartment & { readonly password?: string };

/** What administrators do with people: the whole of it, or nothing. */
@Injectable()
export class AccountsService {
  constructor(
    private readonly users: UsersService,
    private readonly sessions: SessionsService,
    private readonly hasher: PasswordHasher,
    private readonly departments: DepartmentsService,
    private readonly members: DepartmentMembers,
    private readonly departures: Departures,
    private readonly requests: RequestClosure,
    private readonly erasure: BiometricErasure,
    private readonly doorCredentials: DoorCredentialsService,
    private readonly mail: MailQueue,
    private readonly transactions: Transactions,
  ) {}

  /** Without a password the newcomer is mailed a link for setting one. @throws EmailTaken EmployeeNumberTaken ValidationFailed */
  async create({ department, password, ...person }: NewAccount): Promise<User> {
    if (!hasSignInName(person))
      throw invalidField('email', 'email or employee_number must be given');
    const departmentId = await this.departments.idOf(department);
    const passwordHash = password === undefined ? null : await this.hasher.hash(password);
    return this.transactions.run(async () => {
      const user = await this.users.create({ ...person, departmentId, passwordHash });
      await this.mail.add(passwordHash ? 'welcome' : 'set_password', [user.id]);
      return user;
    });
  }

  /**
   * @param reason why records of a closed month are taken back
   * @throws UserNotFound EmailTaken EmployeeNumberTaken SignInNameNeeded EmploymentOverlaps LastAdmin MonthClosed ValidationFailed
   */
  async change(
    id: string,
    { department, ...patch }: AccountChange,
    reason?: string,
  ): Promise<User> {
    const departmentId = await this.departments.idOf(department);
    return this.transactions.run(async () => {
      const user = await this.users.change(id, { ...patch, departmentId });
      const isLeaving = patch.status !== undefined || patch.leftOn !== undefined;
      if (user.status !== UserStatus.Active) await this.closeDesk(id);
      if (isLeaving) await this.settle(user, reason);
      const isElsewhere = user.status !== UserStatus.Active || departmentId !== undefined;
      if (isElsewhere) await this.members.retireOutsider(user);
      return user;
    });
  }

  /** @param joinDate the first day that counts; left out, today @throws UserNotFound EmploymentOverlaps */
  async activate(id: string, joinDate?: string): Promise<void> {
    await this.users.change(id, { status: UserStatus.Active, joinDate }, 'user_activated');
  }

  /** @param leftOn the last day that counts; left out, today @throws UserNotFound LastAdmin MonthClosed ValidationFailed */
  async deactivate(id: string, leftOn?: string, reason?: string): Promise<void> {
    await this.transactions.run(async () => {
      const patch = { status: UserStatus.Inactive, leftOn };
      const user = await this.users.change(id, patch, 'user_deactivated');
      await this.closeDesk(id);
      await this.settle(user, reason);
      await this.members.retire(id);
    });
  }

  /** Erases faces and credentials; attendance stays under the id. @throws UserNotFound LastAdmin */
  async remove(id: string): Promise<void> {
    await this.transactions.run(async () => {
      const user = await this.users.remove(id);
      await this.closeDesk(id);
      await this.settle(user, 'The account was removed');
      await this.members.retire(id);
      await this.doorCredentials.endAll(id);
      await this.erasure.erase(id, ErasureReason.Removal);
    });
  }

  /** Nothing is due, and nothing granted, after somebody's last day. */
  private async settle({ id, leftOn }: User, reason?: string): Promise<void> {
    if (leftOn !== null) await this.departures.settle(id, leftOn, new Date(), reason);
  }

  /** Whoever left is signed out, and asks for nothing any more. */
  private async closeDesk(id: string): Promise<void> {
    await this.sessions.closeAll(id, 'account_closed');
    await this.requests.closeOf(id, new Date());
  }
}
