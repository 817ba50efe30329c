import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { In, MoreThan, Repository } from 'typeorm';
import type { Principal } from '../../platform/access/principal.js';
import { AuditService } from '../../platform/audit/audit.service.js';
import { hashOf } from '../../platform/crypto/opaque-token.js';
import { Transactions } from '../../platform/database/transactions.js';
import { NO_API_KEY, UserSettings } from '../../users/user-settings.entity.js';
import type { User } from '../../users/user.entity.js';
import { AuthToken } from '../tokens/auth-token.entity.js';
import { SessionNotFound } from '../errors.js';
import { overviewOf, type SessionOverview } from './session-overview.js';
import { TokenIssuer, type TokenPair } from '../tokens/token-issuer.js';

/** Why a token was revoked, as it is stored. */
export type RevocationReason =
  | 'logout'
  | 'session_ended'
  | 'rotated'
  | 'reused'
  | 'password_changed'
  | 'password_reset'
  | 'second_factor_reset'
  | 'account_closed';

/** A session begins with a sign-in and lives as long as one of its tokens. */
@Injectable()
export class SessionsService {
  constructor(
    @InjectRepository(AuthToken) private readonly tokens: Repository<AuthToken>,
    @InjectRepository(UserSettings) private readonly settings: Repository<UserSettings>,
    private readonly issuer: TokenIssuer,
    private readonly transactions: Transactions,
    private readonly audit: AuditService,
  ) {}

  /** @param most seconds the access token may live */
  async open(user: User, deviceName: string | null, now: Date, most?: number): Promise<TokenPair> {
    const session = { family: randomUUID(), deviceName, startedAt: now };
    return this.issuer.issue(user, session, now, most);
  }

  /** The caller's live sessions, the latest first. */
  async list({ id: userId, tokenId }: Principal, now: Date): Promise<SessionOverview[]> {
    const live = await this.tokens.find({
      select: { family: true },
      where: { userId, isRevoked: false, expiresAt: MoreThan(now) },
    });
    const families = [...new Set(live.map(({ family }) => family))];
    const tokens = await this.tokens.findBy({ family: In(families) });
    return overviewOf(tokens, tokenId);
  }

  /** Ends the caller's session, or all of them. */
  async signOut({ id, tokenId }: Principal, everywhere = false): Promise<void> {
    const { family } = await this.tokens.findOneByOrFail({ id: tokenId });
    if (!everywhere) return this.close(id, family, 'logout');
    await this.transactions.run(async () => {
      const ended = await this.closeAll(id, 'logout');
      await this.audit.record({ action: 'logout_everywhere', after: { ended } });
    });
  }

  /** Ends the session that a refresh token belongs to, if there is one. */
  async signOutBy(refreshToken: string): Promise<void> {
    const tokenHash = hashOf(refreshToken);
    const token = await this.tokens.findOneBy({ tokenHash, isRevoked: false });
    if (token) await this.close(token.userId, token.family, 'logout');
  }

  /** @throws SessionNotFound when the user has no such live session */
  async close(userId: string, family: string, reason: RevocationReason): Promise<void> {
    await this.transactions.run(async () => {
      const closed = await this.revoke({ userId, family }, reason);
      if (closed === 0) throw new SessionNotFound();
      await this.audit.record({
        action: reason,
        table: 'auth_tokens',
        recordId: family,
        userId,
        after: { session: family },
      });
    });
  }

  /**
   * Signs out everywhere, programs with a personal key too. Whoever asks for it records why.
   * @returns how many tokens were live
   */
  async closeAll(userId: string, reason: RevocationReason): Promise<number> {
    await this.settings.update({ userId }, NO_API_KEY);
    return this.revoke({ userId }, reason);
  }

  private async revoke(
    which: { userId: string; family?: string },
    reason: RevocationReason,
  ): Promise<number> {
    const { affected } = await this.tokens.update(
      { ...which, isRevoked: false },
      { isRevoked: true, revokedAt: new Date(), revocationReason: reason },
    );
    return affected ?? 0;
  }
}
