import { Injectable } from '@nestjs/common';
import { Role } from '../access/role.js';
import { ActivityStatus } from '../audit/activity-log.entity.js';
import { AuditService } from '../audit/audit.service.js';
import { Transactions } from '../database/transactions.js';
import { SettingsService } from '../settings/settings.service.js';
import { UserStatus, type User } from '../users/user.entity.js';
import { UsersService } from '../users/users.service.js';
import {
  AccountInactive,
  AccountSuspended,
  AdminRegistrationForbidden,
  InvalidCredentials,
  RegistrationClosed,
  WrongPassword,
} from './errors.js';
import { Passwords } from './passwords.js';
import { SessionsService } from './sessions.service.js';
import type { TokenPair } from './token-issuer.js';

export interface Registration {
  readonly name: string;
  readonly email: string;
  readonly password: string;
  readonly role: Role;
}

export interface Credentials {
  /** An e-mail address or a user id. */
  readonly identity: string;
  readonly password: string;
  readonly deviceName: string | null;
}

/** Somebody who came in, and the tokens they hold. */
export interface SignedIn {
  readonly user: User;
  readonly tokens: TokenPair;
}

/** How people come in. */
@Injectable()
export class AuthService {
  constructor(
    private readonly users: UsersService,
    private readonly sessions: SessionsService,
    private readonly passwords: Passwords,
    private readonly settings: SettingsService,
    private readonly transactions: Transactions,
    private readonly audit: AuditService,
  ) {}

  /** @throws RegistrationClosed AdminRegistrationForbidden EmailTaken */
  async register({ password, ...person }: Registration, now: Date): Promise<SignedIn> {
    const { registration_mode: mode } = await this.settings.current();
    if (mode === 'closed') throw new RegistrationClosed();
    if (person.role === Role.Admin) throw new AdminRegistrationForbidden();

    const passwordHash = await this.passwords.hash(password);
    return this.transactions.run(async () => {
      const user = await this.users.create({ ...person, passwordHash });
      return { user, tokens: await this.sessions.open(user, null, now) };
    });
  }

  /** @throws InvalidCredentials AccountSuspended AccountInactive */
  async login(credentials: Credentials, now: Date): Promise<SignedIn> {
    const user = await this.authenticate(credentials);
    await this.refuseClosed(user);
    await this.refreshHash(user, credentials.password);
    return this.transactions.run(async () => {
      await this.users.noteSignIn(user.id, now);
      const tokens = await this.sessions.open(user, credentials.deviceName, now);
      await this.audit.record({ action: 'login', userId: user.id });
      return { user, tokens };
    });
  }

  /** Ends all sessions of the user, this one too. @throws WrongPassword */
  async changePassword(userId: string, oldPassword: string, newPassword: string): Promise<void> {
    const user = await this.users.findForSignIn(userId);
    const isRight = await this.passwords.matches(oldPassword, user?.passwordHash);
    if (!isRight) {
      await this.recordFailure('password_change_failed', userId, 'wrong_password');
      throw new WrongPassword();
    }
    const passwordHash = await this.passwords.hash(newPassword);
    await this.transactions.run(async () => {
      await this.users.setPassword(userId, passwordHash);
      await this.sessions.closeAll(userId, 'password_changed');
      await this.audit.record({ action: 'password_changed', table: 'users', recordId: userId });
    });
  }

  private async authenticate({ identity, password }: Credentials): Promise<User> {
    const user = await this.users.findForSignIn(identity);
    const isRight = await this.passwords.matches(password, user?.passwordHash);
    if (user && isRight) return user;
    await this.recordFailure('login_failed', user?.id ?? null, 'invalid_credentials', identity);
    throw new InvalidCredentials();
  }

  /** Only whoever knows the password learns how the account stands. */
  private async refuseClosed({ id, status }: User): Promise<void> {
    if (status === UserStatus.Active) return;
    const refusal =
      status === UserStatus.Suspended ? new AccountSuspended() : new AccountInactive();
    await this.recordFailure('login_failed', id, refusal.code);
    throw refusal;
  }

  /** After the operator changed the cost, passwords take it on as they come by. */
  private async refreshHash({ id, passwordHash }: User, password: string): Promise<void> {
    if (!passwordHash || !this.passwords.isOutdated(passwordHash)) return;
    await this.users.setPassword(id, await this.passwords.hash(password));
  }

  private async recordFailure(
    action: string,
    userId: string | null,
    error: string,
    identity?: string,
  ): Promise<void> {
    const after = identity === undefined ? undefined : { identity };
    await this.audit.record({ action, userId, error, after, status: ActivityStatus.Failed });
  }
}
