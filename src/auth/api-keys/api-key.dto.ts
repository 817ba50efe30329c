import { FutureMoment } from '../../platform/wire/moments.js';
import { Optional } from '../../platform/wire/presence.js';
import type { IssuedKey } from './api-keys.service.js';

export class MakeApiKeyDto {
  /** Until when the key is good; left out, `api_key_lifetime_days` from now. */
  @Optional()
  @FutureMoment()
  expires_at?: Date;
}

export class ApiKeyStateDto {
  /** Null when there is no key. */
  created_at!: Date | null;
  /** Null for never. */
  expires_at!: Date | null;
}

export class ApiKeyDto {
  /** Send it as `X-Api-Key`. It is shown this once. */
  api_key!: string;
  created_at!: Date;
  /** Null for never. */
  expires_at!: Date | null;

  static from({ key, createdAt, expiresAt }: IssuedKey): ApiKeyDto {
    return { api_key: key, created_at: createdAt, expires_at: expiresAt };
  }
}
