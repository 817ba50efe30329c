import { IsBoolean, IsNotEmpty, IsString, MaxLength } from 'class-validator';
import { Role } from '../../platform/access/role.js';
import type { Principal } from '../../platform/access/principal.js';
import type { SessionOverview } from './session-overview.js';
import type { TokenPair } from '../tokens/token-issuer.js';
import { Optional } from '../../platform/wire/presence.js';

export class LogoutDto {
  /** Sign out on every device. */
  @Optional()
  @IsBoolean()
  all?: boolean;
}

export class RefreshDto {
  @IsString()
  @IsNotEmpty()
  @MaxLength(1000)
  refresh_token!: string;
}

export class RefreshedDto {
  /** The new access token. */
  token!: string;
  /** The same as `token`. */
  new_token!: string;
  /** Takes the place of the one that was sent. */
  refresh_token!: string;
  /** Seconds the access token lives. */
  expires_in!: number;

  static from({ access, refresh, expiresIn }: TokenPair): RefreshedDto {
    return { token: access, new_token: access, refresh_token: refresh, expires_in: expiresIn };
  }
}

export class VerifiedTokenDto {
  valid!: true;
  user_id!: string;
  name!: string;
  role!: Role;

  static from({ id, name, role }: Principal): VerifiedTokenDto {
    return { valid: true, user_id: id, name, role };
  }
}

export class SessionDto {
  id!: string;
  device_name!: string | null;
  ip_address!: string | null;
  issued_at!: Date;
  /** To within five minutes. */
  last_used_at!: Date;
  /** Whether this is the session that asks. */
  current!: boolean;

  static from(session: SessionOverview): SessionDto {
    return {
      id: session.id,
      device_name: session.deviceName,
      ip_address: session.ipAddress,
      issued_at: session.issuedAt,
      last_used_at: session.lastUsedAt,
      current: session.isCurrent,
    };
  }
}

export class SessionListDto {
  sessions!: SessionDto[];
}
