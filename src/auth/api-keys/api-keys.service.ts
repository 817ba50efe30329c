import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { DataSource, Repository } from 'typeorm';
import type { Principal } from '../../platform/access/principal.js';
import { Role } from '../../platform/access/role.js';
import { AuditService } from '../../platform/audit/audit.service.js';
import { momentText } from '../../platform/database/schema/columns.js';
import { SettingsService } from '../../platform/settings/settings.service.js';
import { daysAfter } from '../../platform/time/duration.js';
import { Transactions } from '../../platform/database/transactions.js';
import type { SealedAccount } from '../../users/seals/account-seals.js';
import { SealedAccounts } from '../../users/seals/sealed-accounts.js';
import { NO_API_KEY, UserSettings } from '../../users/user-settings.entity.js';
import { UserStatus } from '../../users/user.entity.js';
import { ApiKeyExpired, ApiKeyInvalid } from '../errors.js';
import { hashOf, isHashOf, newToken } from '../../platform/crypto/opaque-token.js';

interface KeyOwner extends SealedAccount {
  readonly hash: string | null;
  readonly is_expired: 0 | 1 | null;
  readonly name: string;
  readonly role: Role;
}

interface KeyState {
  readonly createdAt: Date | null;
  /** Null for never. */
  readonly expiresAt: Date | null;
}

export interface IssuedKey extends KeyState {
  readonly key: string;
  readonly createdAt: Date;
}

type KeptKey = Pick<UserSettings, keyof typeof NO_API_KEY>;

const OWNER = `SELECT s.api_key AS hash, s.api_key_expires_at <= ? AS is_expired, u.name AS name, u.id AS id, u.role AS role,
  u.status AS status, u.email AS email, u.password_hash AS passwordHash, u.second_factor AS secondFactor, u.account_seal AS seal
FROM user_settings s JOIN users u ON u.id = s.user_id
WHERE s.user_id = ? AND u.deleted_at IS NULL AND u.status = '${UserStatus.Active}'`;

/** Personal keys: `EMP001.` and a secret. With one, a program reads its owner's own data. */
@Injectable()
export class ApiKeysService {
  constructor(
    @InjectRepository(UserSettings) private readonly owners: Repository<UserSettings>,
    private readonly settings: SettingsService,
    private readonly database: DataSource,
    private readonly accounts: SealedAccounts,
    private readonly transactions: Transactions,
    private readonly audit: AuditService,
  ) {}

  /**
   * Takes the place of the earlier one.
   * @param wish when it ends, instead of what the setting says
   * @returns with the key, which nobody can be shown again
   */
  async create(userId: string, now: Date, wish?: Date): Promise<IssuedKey> {
    const key = `${userId}.${newToken()}`;
    const { api_key_lifetime_days: days } = await this.settings.current();
    const expiresAt = wish ?? daysAfter(now, days);
    const kept = { apiKey: hashOf(key), apiKeyCreatedAt: now, apiKeyExpiresAt: expiresAt };
    await this.set(userId, kept, 'api_key_created');
    return { key, createdAt: now, expiresAt };
  }

  async stateOf(userId: string): Promise<KeyState> {
    const { apiKeyCreatedAt, apiKeyExpiresAt } = await this.owners.findOneByOrFail({ userId });
    return { createdAt: apiKeyCreatedAt, expiresAt: apiKeyExpiresAt };
  }

  async revoke(userId: string): Promise<void> {
    await this.set(userId, NO_API_KEY, 'api_key_revoked');
  }

  /** The owner, without an administrator's rights. @throws ApiKeyInvalid ApiKeyExpired AccountNotSealed */
  async holderOf(key: string, now: Date): Promise<Principal> {
    const [id = ''] = key.split('.', 1);
    const [row] = await this.database.query<KeyOwner[]>(OWNER, [momentText(now), id]);
    if (!row?.hash || !isHashOf(row.hash, key)) throw new ApiKeyInvalid();
    if (row.is_expired) throw new ApiKeyExpired();
    await this.accounts.check(row);
    const role = row.role === Role.Admin ? Role.Employee : row.role;
    const hasSecondFactor = !!row.secondFactor;
    return { kind: 'user', id, name: row.name, role, tokenId: 'api-key', hasSecondFactor };
  }

  private async set(
    userId: string,
    key: typeof NO_API_KEY | KeptKey,
    action: string,
  ): Promise<void> {
    await this.transactions.run(async () => {
      await this.owners.update({ userId }, key);
      await this.audit.record({ action, table: 'user_settings', recordId: userId });
    });
  }
}
