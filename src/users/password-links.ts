import { Injectable } from '@nestjs/common';
import { Secrets } from '../platform/config/secrets.js';
import { expiryOf, isGood, linkToken, partsOf, type LinkClaim } from './link-token.js';
import type { User } from './user.entity.js';
import { UsersService } from './users.service.js';

/**
 * Tokens that let whoever reads a user's mail set the password. Nothing of them is stored: a token is signed over the
 * present password, so setting another one uses up all of them.
 */
@Injectable()
export class PasswordLinks {
  constructor(
    private readonly users: UsersService,
    private readonly secrets: Secrets,
  ) {}

  /** @returns undefined when there is no such user any more */
  async tokenFor(userId: string, expiresAt: Date): Promise<string | undefined> {
    const user = await this.users.findForSignIn(userId);
    return user ? linkToken(this.secrets.tokens, claimOf(user, expiryOf(expiresAt))) : undefined;
  }

  /** Whose token this is, with the password's hash; null when it is used, expired or not ours. */
  async holderOf(token: string, now: Date): Promise<User | null> {
    const { userId, expiry, signature } = partsOf(token);
    const user = await this.users.findForSignIn(userId);
    if (!user) return null;
    return isGood(this.secrets.tokens, claimOf(user, expiry), signature, now) ? user : null;
  }
}

const claimOf = ({ id, email, passwordHash }: User, expiry: string): LinkClaim => ({
  purpose: 'set password',
  userId: id,
  expiry,
  over: [email ?? '', passwordHash ?? ''],
});
