import { Injectable } from '@nestjs/common';
import { MailQueue } from '../../notifications/mail/mail-queue.js';
import { Transactions } from '../../platform/database/transactions.js';
import { EmailLinks } from '../../users/email-links.js';
import { EmailTaken } from '../../users/errors.js';
import type { User, UserPatch } from '../../users/user.entity.js';
import { UsersService } from '../../users/users.service.js';
import { EmailTokenInvalid, PasswordRequired } from '../errors.js';
import { Authenticator } from '../sign-in/authenticator.js';

/** What somebody changes about themselves; an address takes the password. */
export type OwnChange = Pick<UserPatch, 'name' | 'phone' | 'address'> & {
  readonly email?: string | undefined;
  readonly password?: string | undefined;
};

/** People change their own details; another e-mail address is theirs once they have shown that they read its mail. */
@Injectable()
export class EmailChangesService {
  constructor(
    private readonly users: UsersService,
    private readonly authenticator: Authenticator,
    private readonly links: EmailLinks,
    private readonly mail: MailQueue,
    private readonly transactions: Transactions,
  ) {}

  /** @throws EmailTaken PasswordRequired WrongPassword TooManyAttempts */
  async change(userId: string, change: OwnChange): Promise<User> {
    const { email, password, ...details } = change;
    const asked = await this.newAddress(userId, email);
    if (asked !== undefined) await this.confirmPassword(userId, password);
    return this.transactions.run(async () => {
      const user = await this.users.change(userId, details, 'profile_updated');
      return asked === undefined ? user : this.ask(userId, asked);
    });
  }

  /** @throws EmailTokenInvalid EmailTaken */
  async confirm(token: string, now: Date): Promise<void> {
    const user = await this.links.holderOf(token, now);
    const email = user?.pendingEmail;
    if (!user || !email) throw new EmailTokenInvalid();
    await this.users.change(user.id, { email, pendingEmail: null }, 'email_changed');
  }

  /** The link that was mailed opens nothing any more. */
  async cancel(userId: string): Promise<void> {
    const { pendingEmail } = await this.users.get(userId);
    if (pendingEmail === null) return;
    await this.users.change(userId, { pendingEmail: null }, 'email_change_cancelled');
  }

  /** What is asked for, unless it is the person's address already. @throws EmailTaken */
  private async newAddress(userId: string, email: string | undefined): Promise<string | undefined> {
    if (email === undefined) return undefined;
    const holder = await this.users.findForSignIn(email);
    if (holder && holder.id !== userId) throw new EmailTaken(email);
    return holder ? undefined : email;
  }

  private async confirmPassword(userId: string, password: string | undefined): Promise<void> {
    if (password === undefined) throw new PasswordRequired();
    await this.authenticator.confirm(userId, password);
  }

  /** The new address gets the link; the present one, where there is one, is told. Joins the ambient transaction. */
  private async ask(userId: string, pendingEmail: string): Promise<User> {
    const user = await this.users.change(userId, { pendingEmail }, 'email_change_asked');
    await this.mail.add('confirm_email', [userId]);
    if (user.email === null) return user;
    const context = { to: user.email, pending_email: pendingEmail };
    await this.mail.add('email_change_asked', [userId], context);
    return user;
  }
}
