import { Injectable } from '@nestjs/common';
import { ActivityStatus } from '../../platform/audit/activity-log.entity.js';
import { AuditService } from '../../platform/audit/audit.service.js';
import { UserStatus, type User } from '../../users/user.entity.js';
import { UsersService } from '../../users/users.service.js';
import { AccountInactive, AccountSuspended, InvalidCredentials, WrongPassword } from '../errors.js';
import { PasswordHasher } from '../passwords/password-hasher.js';
import { masked, unknownAccount } from './unknown-identity.js';
import { SecondFactorInvalid, SecondFactorRequired } from '../second-factor/errors.js';
import { SecondFactorCheck } from '../second-factor/second-factor-check.js';
import { SignInLimits } from './sign-in-limits.js';

/** What somebody gives beside the password. */
export interface SecondCode {
  /** Of the authenticator, or a recovery code; null before it is asked for. */
  readonly code: string | null;
  readonly now: Date;
}

/** Tells whether people know their passwords, and how often they may guess. */
@Injectable()
export class Authenticator {
  constructor(
    private readonly users: UsersService,
    private readonly hasher: PasswordHasher,
    private readonly limits: SignInLimits,
    private readonly secondFactor: SecondFactorCheck,
    private readonly audit: AuditService,
  ) {}

  /**
   * A stranger who claims to be somebody. An unknown user takes as long, and is told the same, as a wrong password.
   * @param identity an e-mail address, a user id or an employee number
   * @throws TooManyAttempts InvalidCredentials AccountSuspended AccountInactive SecondFactorRequired SecondFactorInvalid
   */
  async signIn(identity: string, password: string, second: SecondCode): Promise<User> {
    const user = await this.users.findForSignIn(identity);
    const account = user?.id ?? unknownAccount(identity);
    const failures = await this.failuresBefore(account, user, password);
    if (failures === null || !user) {
      const typed = user ? identity : masked(identity);
      await this.recordFailure('login_failed', user?.id ?? null, 'invalid_credentials', typed);
      throw new InvalidCredentials();
    }
    await this.refuseClosed(user);
    await this.askFurther(user, second);
    await this.forgive(account, failures);
    return user;
  }

  /** A signed-in user who must prove it again, by a code too where one is given. @throws TooManyAttempts WrongPassword SecondFactorInvalid */
  async confirm(userId: string, password: string, second?: SecondCode): Promise<void> {
    const user = await this.users.findForSignIn(userId);
    const failures = await this.failuresBefore(userId, user, password);
    if (failures === null) {
      await this.recordFailure('password_change_failed', userId, 'wrong_password');
      throw new WrongPassword();
    }
    if (user && second) await this.askFurther(user, second);
    await this.forgive(userId, failures);
  }

  private async forgive(account: string, failures: number): Promise<void> {
    if (failures > 0) await this.limits.forget(account);
  }

  /** A wrong code counts as a wrong password does: who knows the password must not guess at will. */
  private async askFurther(
    { id: userId, secondFactor }: User,
    { code, now }: SecondCode,
  ): Promise<void> {
    if (!secondFactor) return;
    if (code === null) throw new SecondFactorRequired();
    if (await this.secondFactor.takes(userId, code, now)) return;
    await this.limits.noteFailure(userId, userId);
    await this.recordFailure('login_failed', userId, 'second_factor_invalid');
    throw new SecondFactorInvalid();
  }

  /** @returns how often the address has guessed at the account, or null when the password is wrong */
  private async failuresBefore(
    account: string,
    user: User | null,
    password: string,
  ): Promise<number | null> {
    await this.limits.check(account);
    const isRight = await this.hasher.matches(password, user?.passwordHash);
    if (!isRight) {
      await this.limits.noteFailure(account, user?.id ?? null);
      return null;
    }
    // Of many guesses at once, the right one must not come through after the wrong ones locked the account.
    return this.limits.check(account);
  }

  /** Only whoever knows the password learns how the account stands. */
  private async refuseClosed({ id, status }: User): Promise<void> {
    if (status === UserStatus.Active) return;
    const refusal =
      status === UserStatus.Suspended ? new AccountSuspended() : new AccountInactive();
    await this.recordFailure('login_failed', id, refusal.code);
    throw refusal;
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
