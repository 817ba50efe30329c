import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { JwtService } from '@nestjs/jwt';
import { Repository } from 'typeorm';
import { Environment } from '../../platform/config/environment.js';
import { presentAddress } from '../../platform/http/request-context.js';
import { SettingsService } from '../../platform/settings/settings.service.js';
import type { User } from '../../users/user.entity.js';
import { AuthToken, TokenType } from './auth-token.entity.js';
import { accessLifetime, REFRESH_LIFETIME } from './token-lifetime.js';
import { hashOf, newToken } from '../../platform/crypto/opaque-token.js';
import { append } from '../../platform/database/queries.js';

/** What a signed-in client holds. */
export interface TokenPair {
  readonly access: string;
  readonly refresh: string;
  /** Seconds the access token lives. */
  readonly expiresIn: number;
}

export interface Session {
  /** The session's id. */
  readonly family: string;
  readonly deviceName: string | null;
  readonly startedAt: Date;
}

/** Makes tokens; only their hashes are kept. */
@Injectable()
export class TokenIssuer {
  constructor(
    @InjectRepository(AuthToken) private readonly tokens: Repository<AuthToken>,
    private readonly jwt: JwtService,
    private readonly settings: SettingsService,
    private readonly environment: Environment,
  ) {}

  /** Another pair for the session. @param most seconds the access token may live */
  async issue(user: User, session: Session, now: Date, most = Infinity): Promise<TokenPair> {
    const expiresIn = Math.min(await this.accessLifetime(), most);
    const id = randomUUID();
    const access = this.sign(user, id, now, expiresIn);
    const refresh = newToken();

    const { startedAt: sessionStartedAt, family, deviceName } = session;
    const shared = {
      family,
      deviceName,
      sessionStartedAt,
      userId: user.id,
      issuedAt: now,
      ipAddress: presentAddress(),
    };
    await append(this.tokens, [
      {
        ...shared,
        id,
        tokenType: TokenType.Access,
        tokenHash: hashOf(access),
        expiresAt: new Date(now.getTime() + expiresIn * 1000),
      },
      {
        ...shared,
        id: randomUUID(),
        tokenType: TokenType.Refresh,
        tokenHash: hashOf(refresh),
        expiresAt: new Date(now.getTime() + REFRESH_LIFETIME),
      },
    ]);
    return { access, refresh, expiresIn };
  }

  private async accessLifetime(): Promise<number> {
    const { jwt_token_expiry_hours: hours } = await this.settings.current();
    return accessLifetime(hours, this.environment.JWT_ACCESS_TOKEN_EXPIRES);
  }

  private sign({ id, name, role }: User, tokenId: string, now: Date, seconds: number): string {
    const iat = Math.floor(now.getTime() / 1000);
    return this.jwt.sign({ sub: id, jti: tokenId, role, name, iat, exp: iat + seconds });
  }
}
