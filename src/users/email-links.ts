import { Injectable } from '@nestjs/common';
import { Secrets } from '../platform/config/secrets.js';
import { expiryOf, isGood, linkToken, partsOf, type LinkClaim } from './link-token.js';
import type { User } from './user.entity.js';
import { UsersService } from './users.service.js';

/** Tokens that prove that somebody reads the mail of the address that they want to have; good until it is theirs. */
@Injectable()
export class EmailLinks {
  constructor(
    private readonly users: UsersService,
    private readonly secrets: Secrets,
  ) {}

  tokenFor(user: User, expiresAt: Date): string {
    return linkToken(this.secrets.tokens, claimOf(user, expiryOf(expiresAt)));
  }

  /** Whose token this is; null when it is used, expired or not ours. */
  async holderOf(token: string, now: Date): Promise<User | null> {
    const { userId, expiry, signature } = partsOf(token);
    const user = await this.users.findForSignIn(userId);
    if (!user || user.pendingEmail === null) return null;
    return isGood(this.secrets.tokens, claimOf(user, expiry), signature, now) ? user : null;
  }
}

const claimOf = ({ id, email, pendingEmail }: User, expiry: string): LinkClaim => ({
  purpose: 'confirm email',
  userId: id,
  expiry,
  over: [email ?? '', pendingEmail ?? ''],
});
