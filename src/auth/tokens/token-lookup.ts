import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Principal } from '../../platform/access/principal.js';
import type { Role } from '../../platform/access/role.js';
import { Gathering } from '../../platform/database/gathering.js';
import { momentText } from '../../platform/database/schema/columns.js';
import type { SealedAccount } from '../../users/seals/account-seals.js';
import { SealedAccounts } from '../../users/seals/sealed-accounts.js';
import { User, UserStatus } from '../../users/user.entity.js';
import { AuthToken } from './auth-token.entity.js';
import { TokenCache } from './token-cache.js';
import { afterChangesOf } from '../../platform/database/changes.js';
import { Transactions } from '../../platform/database/transactions.js';
import { TokenExpired, TokenInvalid, TokenRevoked } from '../errors.js';
import { MINUTE, SECOND } from '../../platform/time/duration.js';
import { isHashOf } from '../../platform/crypto/opaque-token.js';

/** Milliseconds between two notes of a token's last use. */
const NOTE_EVERY = 5 * MINUTE;

interface Holder extends SealedAccount {
  readonly jti: string;
  readonly hash: string;
  readonly name: string;
  readonly role: Role;
  readonly status: UserStatus;
  readonly is_revoked: 0 | 1;
  readonly is_expired: 0 | 1;
  readonly is_stale: 0 | 1;
}

// Asked on every request: written out, it costs a sixth of what a repository's find would.
const HOLDERS = `SELECT t.id AS jti, t.token_hash AS hash, t.is_revoked AS is_revoked,
  t.expires_at <= ? AS is_expired, COALESCE(t.last_used_at, t.issued_at) < ? AS is_stale,
  u.id AS id, u.name AS name, u.role AS role, u.status AS status, u.email AS email,
  u.password_hash AS passwordHash, u.second_factor AS secondFactor, u.account_seal AS seal
FROM auth_tokens t JOIN users u ON u.id = t.user_id
WHERE t.token_type = 'access' AND u.deleted_at IS NULL AND t.id IN`;

/** What a token says of itself. */
export interface AccessClaims {
  /** The token's own id. */
  readonly jti: string;
  /** The user's id. */
  readonly sub: string;
  /** When it expires, in seconds. */
  readonly exp: number;
}

/**
 * Tells who holds an access token, from the database: what was revoked anywhere is refused everywhere within a second,
 * and here as soon as this process has changed a token or a person.
 */
@Injectable()
export class TokenLookup {
  private readonly cache = new TokenCache();
  private readonly asked = new Gathering((ids: readonly string[]) => this.holders(ids));

  constructor(
    private readonly database: DataSource,
    private readonly accounts: SealedAccounts,
    transactions: Transactions,
  ) {
    afterChangesOf([AuthToken, User], database, transactions, () => {
      this.cache.forget();
    });
  }

  /** Who held it a moment ago: then nothing need be verified or asked. */
  recentHolderOf(token: string): Principal | undefined {
    return this.cache.of(token, Date.now());
  }

  /** @throws TokenInvalid TokenRevoked TokenExpired AccountNotSealed */
  async holderOf(token: string, claims: AccessClaims): Promise<Principal> {
    const learn = this.cache.learning();
    const holder = await this.find(token, claims);
    learn(token, { holder, expiry: claims.exp * SECOND });
    return holder;
  }

  private async find(token: string, { jti, sub }: AccessClaims): Promise<Principal> {
    const row = await this.asked.add(jti);
    if (row?.id !== sub) throw new TokenRevoked();
    refuseUnusable(row, token);
    await this.accounts.check(row);
    if (row.is_stale) await this.noteUse(jti);
    const { name, role, secondFactor } = row;
    return { kind: 'user', id: sub, name, role, tokenId: jti, hasSecondFactor: !!secondFactor };
  }

  /** @param ids of tokens */
  private async holders(ids: readonly string[]): Promise<(Holder | undefined)[]> {
    const now = Date.now();
    const rows = await this.database.query<Holder[]>(`${HOLDERS} (${ids.map(() => '?').join()})`, [
      momentText(new Date(now)),
      momentText(new Date(now - NOTE_EVERY)),
      ...ids,
    ]);
    const byId = new Map(rows.map((row) => [row.jti, row]));
    return ids.map((id) => byId.get(id));
  }

  private async noteUse(tokenId: string): Promise<void> {
    await this.database.query('UPDATE auth_tokens SET last_used_at = ? WHERE id = ?', [
      momentText(new Date()),
      tokenId,
    ]);
  }
}

function refuseUnusable(row: Holder, token: string): void {
  if (!isHashOf(row.hash, token)) throw new TokenInvalid();
  if (row.is_revoked || row.status !== UserStatus.Active) throw new TokenRevoked();
  if (row.is_expired) throw new TokenExpired();
}
