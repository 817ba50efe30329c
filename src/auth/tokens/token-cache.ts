import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Principal } from '../../platform/access/principal.js';
import { afterChangesOf } from '../../platform/database/changes.js';
import { Transactions } from '../../platform/database/transactions.js';
import { User } from '../../users/user.entity.js';
import { AuthToken } from './auth-token.entity.js';

/** Milliseconds after which the database is asked again: what another process revokes is refused here by then. */
const FRESH = 1000;

interface Known {
  readonly holder: Principal;
  /** When the token expires, in milliseconds. */
  readonly expiry: number;
}

/**
 * Who held which access token a moment ago, for the calls that a page makes in a row. Forgotten as a whole every
 * second, and as soon as this process has changed a token or a person.
 */
@Injectable()
export class TokenCache {
  private holders = new Map<string, Known>();
  private end = 0;

  constructor(database: DataSource, transactions: Transactions) {
    afterChangesOf([AuthToken, User], database, transactions, () => {
      this.forget();
    });
  }

  of(token: string, now: number): Principal | undefined {
    if (now >= this.end) return undefined;
    const known = this.holders.get(token);
    return known && known.expiry > now ? known.holder : undefined;
  }

  /** @returns keeps what is learnt from now on, unless something changes before it is */
  learning(now: number): (token: string, known: Known) => void {
    if (now >= this.end) {
      this.forget();
      this.end = now + FRESH;
    }
    const { holders } = this;
    return (token, known) => holders.set(token, known);
  }

  /** Whoever is still learning writes into a map that nobody reads any more. */
  private forget(): void {
    this.holders = new Map();
  }
}
