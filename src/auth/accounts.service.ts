import { Injectable } from '@nestjs/common';
import { Transactions } from '../database/transactions.js';
import { UserStatus, type User } from '../users/user.entity.js';
import { UsersService, type UserPatch } from '../users/users.service.js';
import { SessionsService } from './sessions.service.js';

/** Changes to accounts that may put their owners out: the sessions end with the right to have them. */
@Injectable()
export class AccountsService {
  constructor(
    private readonly users: UsersService,
    private readonly sessions: SessionsService,
    private readonly transactions: Transactions,
  ) {}

  /** @throws UserNotFound EmailTaken LastAdmin */
  async change(id: string, patch: UserPatch, action?: string): Promise<User> {
    return this.transactions.run(async () => {
      const user = await this.users.change(id, patch, action);
      if (user.status !== UserStatus.Active) await this.sessions.closeAll(id, 'account_closed');
      return user;
    });
  }

  async activate(id: string): Promise<void> {
    await this.change(id, { status: UserStatus.Active }, 'user_activated');
  }

  /** @throws LastAdmin */
  async deactivate(id: string): Promise<void> {
    await this.change(id, { status: UserStatus.Inactive }, 'user_deactivated');
  }

  /** @throws UserNotFound LastAdmin */
  async remove(id: string): Promise<void> {
    await this.transactions.run(async () => {
      await this.users.remove(id);
      await this.sessions.closeAll(id, 'account_closed');
    });
  }
}
