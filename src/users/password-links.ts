import { createHmac, timingSafeEqual } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Secrets } from '../platform/config/secrets.js';
import type { User } from './user.entity.js';
import { UsersService } from './users.service.js';

type Subject = Pick<User, 'id' | 'email' | 'passwordHash'>;

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
    if (!user) return undefined;
    const expiry = String(Math.floor(expiresAt.getTime() / 1000));
    return [user.id, expiry, this.sign(user, expiry)].join('.');
  }

  /** Whose token this is, with the password's hash; null when it is used, expired or not ours. */
  async holderOf(token: string, now: Date): Promise<User | null> {
    const [id = '', expiry = '', signature = ''] = token.split('.');
    const user = await this.users.findForSignIn(id);
    if (!user || Number(expiry) * 1000 <= now.getTime()) return null;
    return isSame(signature, this.sign(user, expiry)) ? user : null;
  }

  private sign({ id, email, passwordHash }: Subject, expiry: string): string {
    return createHmac('sha256', this.secrets.tokens)
      .update(['set password', id, expiry, email, passwordHash ?? ''].join('\n'))
      .digest('base64url');
  }
}

function isSame(given: string, expected: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(expected)];
  return a.length === b.length && timingSafeEqual(a, b);
}
