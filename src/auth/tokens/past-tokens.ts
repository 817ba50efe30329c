import { Injectable } from '@nestjs/common';
import { JwtService } from '@nestjs/jwt';
import { InjectRepository } from '@nestjs/typeorm';
import { Repository } from 'typeorm';
import type { Principal } from '../../platform/access/principal.js';
import { SealedAccounts } from '../../users/seals/sealed-accounts.js';
import { UserStatus } from '../../users/user.entity.js';
import { AuthToken, TokenType } from './auth-token.entity.js';
import { TokenExpired, TokenInvalid, TokenRevoked } from '../errors.js';
import { isHashOf } from '../../platform/crypto/opaque-token.js';

/** Whose access token it was at a moment past: what a device took while it was offline. */
@Injectable()
export class PastTokens {
  constructor(
    @InjectRepository(AuthToken) private readonly tokens: Repository<AuthToken>,
    private readonly jwt: JwtService,
    private readonly accounts: SealedAccounts,
  ) {}

  /**
   * @param tolerance milliseconds by which the clock that read `moment` may be wrong
   * @throws TokenInvalid TokenExpired TokenRevoked AccountNotSealed
   */
  async holderAt(token: string, moment: Date, tolerance: number): Promise<Principal> {
    const id = this.idOf(token);
    const row = await this.tokens.findOne({
      where: { id, tokenType: TokenType.Access },
      relations: { user: true },
    });
    if (!row?.user || !isHashOf(row.tokenHash, token)) throw new TokenInvalid();
    refuseUnlessGoodAt(row, moment, tolerance);
    await this.accounts.checkStored(row.userId);
    const { name, role, status, secondFactor: hasSecondFactor } = row.user;
    if (status !== UserStatus.Active) throw new TokenRevoked();
    return { kind: 'user', id: row.userId, name, role, tokenId: id, hasSecondFactor };
  }

  private idOf(token: string): string {
    try {
      const options = { algorithms: ['HS256' as const], ignoreExpiration: true };
      const { jti } = this.jwt.verify<{ jti?: unknown }>(token, options);
      if (typeof jti === 'string') return jti;
    } catch {
      // Whatever is wrong with it, it is not one of ours.
    }
    throw new TokenInvalid();
  }
}

/** @throws TokenInvalid TokenExpired TokenRevoked unless it was good at the moment */
function refuseUnlessGoodAt(token: AuthToken, moment: Date, tolerance: number): void {
  const { issuedAt, expiresAt, isRevoked, revokedAt } = token;
  if (issuedAt.getTime() > moment.getTime() + tolerance) throw new TokenInvalid();
  if (expiresAt <= moment) throw new TokenExpired();
  if (isRevoked && (!revokedAt || revokedAt <= moment)) throw new TokenRevoked();
}
