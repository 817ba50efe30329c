import { Injectable } from '@nestjs/common';
import { AuditService } from '../../platform/audit/audit.service.js';
import { Transactions } from '../../platform/database/transactions.js';
import { MailQueue } from '../../notifications/mail/mail-queue.js';
import { PasswordLinks } from '../../users/password-links.js';
import { UserStatus, type User } from '../../users/user.entity.js';
import { UsersService } from '../../users/users.service.js';
import { Authenticator } from '../sign-in/authenticator.js';
import { ResetTokenInvalid } from '../errors.js';
import { PasswordHasher } from '../passwords/password-hasher.js';
import { SessionsService, type RevocationReason } from '../sessions/sessions.service.js';
import { SignInLimits } from '../sign-in/sign-in-limits.js';
import { MINUTE } from '../../platform/time/duration.js';

/** Milliseconds between two reset mails to one person. */
const MAIL_PAUSE = MINUTE;

/** Passwords take the place of others; whoever came in by the old one is put out, and what they asked for is void. */
@Injectable()
export class PasswordChangesService {
  constructor(
    private readonly users: UsersService,
    private readonly sessions: SessionsService,
    private readonly hasher: PasswordHasher,
    private readonly authenticator: Authenticator,
    private readonly limits: SignInLimits,
    private readonly links: PasswordLinks,
    private readonly mail: MailQueue,
    private readonly transactions: Transactions,
    private readonly audit: AuditService,
  ) {}

  /** @throws TooManyAttempts WrongPassword */
  async change(userId: string, old: string, replacement: string): Promise<void> {
    await this.authenticator.confirm(userId, old);
    await this.set(userId, replacement, 'password_changed');
  }

  /** Mails a link to whoever has the address; says nothing about whether anybody has. */
  async offerReset(email: string): Promise<void> {
    const user = await this.users.findForSignIn(email);
    if (user?.status !== UserStatus.Active) return;
    if (await this.mail.has('reset_password', user.id, MAIL_PAUSE)) return;
    await this.transactions.run(async () => {
      await this.mail.add('reset_password', [user.id]);
      await this.audit.record({ action: 'password_reset_requested', userId: user.id });
    });
  }

  /** @throws ResetTokenInvalid */
  async reset(token: string, replacement: string, now: Date): Promise<void> {
    const user = await this.links.holderOf(token, now);
    if (!user) throw new ResetTokenInvalid();
    const hash = await this.hasher.hash(replacement);
    await this.transactions.run(async () => {
      await this.redeem(user, hash);
      await this.limits.forget(user.id);
    });
  }

  /** For administrators at the command line. @throws UserNotFound */
  async set(userId: string, password: string, reason: RevocationReason): Promise<void> {
    const hash = await this.hasher.hash(password);
    await this.transactions.run(async () => {
      await this.users.setPassword(userId, hash);
      await this.putOut(userId, reason);
    });
  }

  /** Of two who come with the same token at once, one finds the password it was made for. */
  private async redeem({ id, passwordHash }: User, hash: string): Promise<void> {
    const isFirst = await this.users.replacePassword(id, passwordHash, hash);
    if (!isFirst) throw new ResetTokenInvalid();
    await this.putOut(id, 'password_reset');
  }

  private async putOut(userId: string, reason: RevocationReason): Promise<void> {
    await this.sessions.closeAll(userId, reason);
    await this.users.forgetPendingEmail(userId);
    await this.audit.record({ action: reason, table: 'users', recordId: userId, userId });
  }
}
