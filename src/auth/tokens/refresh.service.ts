import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { Repository } from 'typeorm';
import { ActivityStatus } from '../../platform/audit/activity-log.entity.js';
import { AuditService } from '../../platform/audit/audit.service.js';
import { Transactions } from '../../platform/database/transactions.js';
import { SettingsService } from '../../platform/settings/settings.service.js';
import { daysAfter } from '../../platform/time/duration.js';
import { SealedAccounts } from '../../users/seals/sealed-accounts.js';
import { UserStatus } from '../../users/user.entity.js';
import { AuthToken, TokenType } from './auth-token.entity.js';
import { RefreshTokenReused, SessionTooOld, TokenExpired, TokenInvalid } from '../errors.js';
import { TokenIssuer, type Session, type TokenPair } from './token-issuer.js';
import { hashOf } from '../../platform/crypto/opaque-token.js';

export interface RefreshTerms {
  /** Seconds the new access token may live. */
  readonly most?: number;
  /** Milliseconds for which a used token is good again: of an application that sends several calls at once. */
  readonly grace?: number;
}

/**
 * Gives a new pair for a refresh token, once. A token that comes a second time was stolen, from its user or by the
 * second caller: nobody can tell, so the whole session ends.
 */
@Injectable()
export class RefreshService {
  constructor(
    @InjectRepository(AuthToken) private readonly tokens: Repository<AuthToken>,
    private readonly issuer: TokenIssuer,
    private readonly accounts: SealedAccounts,
    private readonly settings: SettingsService,
    private readonly transactions: Transactions,
    private readonly audit: AuditService,
  ) {}

  /** @throws TokenInvalid TokenExpired SessionTooOld RefreshTokenReused AccountNotSealed */
  async refresh(refreshToken: string, now: Date, terms: RefreshTerms = {}): Promise<TokenPair> {
    const pair = await this.transactions.run(() => this.rotate(refreshToken, now, terms));
    // Refused only now: within the transaction the refusal would take the revocation back.
    if (!pair) throw new RefreshTokenReused();
    return pair;
  }

  private async rotate(
    refreshToken: string,
    now: Date,
    { most, grace = 0 }: RefreshTerms,
  ): Promise<TokenPair | undefined> {
    // Before it is read: of two at once, the second then reads what the first made of it.
    const isFirstUse = await this.useUp(refreshToken, now);
    const token = await this.find(refreshToken);
    await this.accounts.checkStored(token.userId);
    const isGood = isFirstUse || (await this.isJustUsed(token, now, grace));
    if (!isGood || token.user?.status !== UserStatus.Active) {
      await this.endFamily(token, now);
      return undefined;
    }
    if (token.expiresAt <= now) throw new TokenExpired();
    const session = await this.sessionOf(token, now);
    const pair = await this.issuer.issue(token.user, session, now, most);
    await this.audit.record({
      action: 'token_refreshed',
      table: 'auth_tokens',
      recordId: token.family,
      userId: token.userId,
    });
    return pair;
  }

  /** @throws SessionTooOld however often it was refreshed */
  private async sessionOf(token: AuthToken, now: Date): Promise<Session> {
    const { session_lifetime_days: days } = await this.settings.current();
    const startedAt = token.sessionStartedAt ?? token.issuedAt;
    const end = daysAfter(startedAt, days);
    if (end && end <= now) throw new SessionTooOld();
    return { family: token.family, deviceName: token.deviceName, startedAt };
  }

  private async find(refreshToken: string): Promise<AuthToken> {
    const token = await this.tokens.findOne({
      where: { tokenHash: hashOf(refreshToken), tokenType: TokenType.Refresh },
      relations: { user: true },
    });
    if (!token) throw new TokenInvalid();
    return token;
  }

  /** Of callers who come at once, with one token, one is the first. */
  private async useUp(refreshToken: string, now: Date): Promise<boolean> {
    const { affected } = await this.tokens.update(
      { tokenHash: hashOf(refreshToken), tokenType: TokenType.Refresh, isRevoked: false },
      { isRevoked: true, revokedAt: now, lastUsedAt: now, revocationReason: 'rotated' },
    );
    return affected === 1;
  }

  /** In a session that goes on. */
  private async isJustUsed(token: AuthToken, now: Date, grace: number): Promise<boolean> {
    const { family, revocationReason, revokedAt } = token;
    if (revocationReason !== 'rotated' || !revokedAt) return false;
    if (now.getTime() - revokedAt.getTime() >= grace) return false;
    return this.tokens.existsBy({ family, tokenType: TokenType.Refresh, isRevoked: false });
  }

  private async endFamily({ family, userId }: AuthToken, now: Date): Promise<void> {
    const { affected } = await this.tokens.update(
      { family, isRevoked: false },
      { isRevoked: true, revokedAt: now, revocationReason: 'reused' },
    );
    await this.audit.record({
      action: 'refresh_token_reused',
      description: 'A used or revoked refresh token came again; its session was ended',
      table: 'auth_tokens',
      recordId: family,
      userId,
      status: ActivityStatus.Warning,
      after: { session: family, ended: affected },
    });
  }
}
