import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { DataSource, Repository } from 'typeorm';
import type { Principal } from '../../platform/access/principal.js';
import { Role } from '../../platform/access/role.js';
import { AuditService } from '../../platform/audit/audit.service.js';
import { Transactions } from '../../platform/database/transactions.js';
import type { SealedAccount } from '../../users/seals/account-seals.js';
import { SealedAccounts } from '../../users/seals/sealed-accounts.js';
import { UserSettings } from '../../users/user-settings.entity.js';
import { UserStatus } from '../../users/user.entity.js';
import { ApiKeyInvalid } from '../errors.js';
import { hashOf, isHashOf, newToken } from '../../platform/crypto/opaque-token.js';

interface KeyOwner extends SealedAccount {
  readonly hash: string | null;
  readonly name: string;
  readonly role: Role;
}

const OWNER = `SELECT s.api_key AS hash, u.name AS name, u.id AS id, u.role AS role,
  u.status AS status, u.email AS email, u.password_hash AS passwordHash, u.account_seal AS seal
FROM user_settings s JOIN users u ON u.id = s.user_id
WHERE s.user_id = ? AND u.deleted_at IS NULL AND u.status = '${UserStatus.Active}'`;

/** Personal keys: `EMP001.` and a secret. With one, a program reads its owner's own data. */
@Injectable()
export class ApiKeysService {
  constructor(
    @InjectRepository(UserSettings) private readonly settings: Repository<UserSettings>,
    private readonly database: DataSource,
    private readonly accounts: SealedAccounts,
    private readonly transactions: Transactions,
    private readonly audit: AuditService,
  ) {}

  /** Takes the place of the earlier one. @returns the key, which nobody can be shown again */
  async create(userId: string, now: Date): Promise<string> {
    const key = `${userId}.${newToken()}`;
    await this.set(userId, hashOf(key), now, 'api_key_created');
    return key;
  }

  async revoke(userId: string): Promise<void> {
    await this.set(userId, null, null, 'api_key_revoked');
  }

  /** The owner, without an administrator's rights. @throws ApiKeyInvalid AccountNotSealed */
  async holderOf(key: string): Promise<Principal> {
    const [id = ''] = key.split('.', 1);
    const [row] = await this.database.query<KeyOwner[]>(OWNER, [id]);
    if (!row?.hash || !isHashOf(row.hash, key)) throw new ApiKeyInvalid();
    await this.accounts.check(row);
    const role = row.role === Role.Admin ? Role.Employee : row.role;
    return { kind: 'user', id, name: row.name, role, tokenId: 'api-key' };
  }

  private async set(
    userId: string,
    apiKey: string | null,
    apiKeyCreatedAt: Date | null,
    action: string,
  ): Promise<void> {
    await this.transactions.run(async () => {
      await this.settings.update({ userId }, { apiKey, apiKeyCreatedAt });
      await this.audit.record({ action, table: 'user_settings', recordId: userId });
    });
  }
}
