import { Injectable } from '@nestjs/common';
import { AccountsService } from '../auth/accounts.service.js';
import { DepartmentsService } from '../departments/departments.service.js';
import type { User } from '../users/user.entity.js';
import type { UserPatch } from '../users/users.service.js';

export type UserAmendment = Omit<UserPatch, 'departmentId' | 'avatarPath'> & {
  /** Id or exact name. */
  readonly department?: string | null;
};

@Injectable()
export class UserAdministrationService {
  constructor(
    private readonly accounts: AccountsService,
    private readonly departments: DepartmentsService,
  ) {}

  /** @throws UserNotFound EmailTaken LastAdmin ValidationFailed */
  async change(id: string, { department, ...patch }: UserAmendment): Promise<User> {
    const departmentId = await this.departments.idOf(department);
    return this.accounts.change(id, { ...patch, departmentId });
  }
}
