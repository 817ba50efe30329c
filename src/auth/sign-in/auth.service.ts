import { Injectable } from '@nestjs/common';
import { Role } from '../../platform/access/role.js';
import { AuditService } from '../../platform/audit/audit.service.js';
import { Transactions } from '../../platform/database/transactions.js';
import { MailQueue } from '../../notifications/mail/mail-queue.js';
import { SettingsService } from '../../platform/settings/settings.service.js';
import type { User } from '../../users/user.entity.js';
import { UsersService } from '../../users/users.service.js';
import { Authenticator } from './authenticator.js';
import { AdminRegistrationForbidden, RegistrationClosed } from '../errors.js';
import { RegistrationLimit } from './registration-limit.js';
import { PasswordHasher } from '../passwords/password-hasher.js';
import { SessionsService } from '../sessions/sessions.service.js';
import type { TokenPair } from '../tokens/token-issuer.js';

export interface Registration {
  readonly name: string;
  readonly email: string;
  readonly password: string;
  readonly role: Role;
}

export interface Credentials {
  /** An e-mail address, a user id or an employee number. */
  readonly identity: string;
  readonly password: string;
  readonly deviceName: string | null;
  /** Of a second factor, where the account has one. */
  readonly code: string | null;
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
    private readonly hasher: PasswordHasher,
    private readonly registrations: RegistrationLimit,
    private readonly authenticator: Authenticator,
    private readonly settings: SettingsService,
    private readonly mail: MailQueue,
    private readonly transactions: Transactions,
    private readonly audit: AuditService,
  ) {}

  /** @throws RegistrationClosed AdminRegistrationForbidden TooManyRegistrations EmailTaken */
  async register({ password, ...person }: Registration, now: Date): Promise<SignedIn> {
    const { registration_mode: mode } = await this.settings.current();
    if (mode === 'closed') throw new RegistrationClosed();
    if (person.role === Role.Admin) throw new AdminRegistrationForbidden();

    this.registrations.count();
    const passwordHash = await this.hasher.hash(password);
    return this.transactions.run(async () => {
      const user = await this.users.create({ ...person, passwordHash });
      await this.mail.add('welcome', [user.id]);
      return { user, tokens: await this.sessions.open(user, null, now) };
    });
  }

  /**
   * @param most seconds the access token may live
   * @throws TooManyAttempts InvalidCredentials AccountSuspended AccountInactive SecondFactorRequired SecondFactorInvalid
   */
  async login(
    { identity, password, deviceName, code }: Credentials,
    now: Date,
    most?: number,
  ): Promise<SignedIn> {
    const user = await this.authenticator.signIn(identity, password, { code, now });
    await this.refreshHash(user, password);
    return this.transactions.run(async () => {
      await this.users.noteSignIn(user.id, now);
      const tokens = await this.sessions.open(user, deviceName, now, most);
      await this.audit.record({ action: 'login', userId: user.id });
      return { user, tokens };
    });
  }

  /** After the operator changed the cost, passwords take it on as they come by. */
  private async refreshHash({ id, passwordHash }: User, password: string): Promise<void> {
    if (!passwordHash || !this.hasher.isOutdated(passwordHash)) return;
    await this.users.replacePassword(id, passwordHash, await this.hasher.hash(password));
  }
}
