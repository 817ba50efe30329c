import { Injectable, Logger } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { AuditService } from '../../platform/audit/audit.service.js';
import { ActivityStatus } from '../../platform/audit/activity-log.entity.js';
import { Transactions } from '../../platform/database/transactions.js';
import { AccountNotSealed } from './account-not-sealed.js';
import { AccountSeals, type SealedAccount } from './account-seals.js';

const AT_A_TIME = 500;
/** With another key it is everybody. */
const MOST_TOLD = 20;

/** What a query over users selects to have accounts of `SealedAccount`; users stand above their seals. */
export const ACCOUNT_COLUMNS =
  'id, role, status, email, password_hash AS passwordHash, second_factor AS secondFactor, account_seal AS seal';

const ACCOUNT = `SELECT ${ACCOUNT_COLUMNS} FROM users`;

/** Believes an account only while its seal holds. */
@Injectable()
export class SealedAccounts {
  private readonly logger = new Logger('Accounts');
  private readonly told = new Set<string>();

  constructor(
    private readonly database: DataSource,
    private readonly seals: AccountSeals,
    private readonly transactions: Transactions,
    private readonly audit: AuditService,
  ) {}

  /** The log and the audit trail hear of an account once. @throws AccountNotSealed */
  async check(account: SealedAccount): Promise<void> {
    if (this.seals.holds(account)) return;
    await this.tell(account.id);
    throw new AccountNotSealed();
  }

  /** Those of the accounts whose seals do not hold, each told of once. */
  async unsealed(accounts: readonly SealedAccount[]): Promise<Set<string>> {
    const ids = accounts.filter((account) => !this.seals.holds(account)).map(({ id }) => id);
    for (const id of ids.slice(0, MOST_TOLD)) await this.tell(id);
    return new Set(ids);
  }

  /** Before something of an account is changed: the new seal must not cover what somebody else wrote. @throws AccountNotSealed */
  async checkStored(id: string): Promise<void> {
    const [account] = await this.database.query<SealedAccount[]>(`${ACCOUNT} WHERE id = ?`, [id]);
    if (account) await this.check(account);
  }

  /** After something of it was changed, in the same transaction. */
  async renew(id: string): Promise<void> {
    const [account] = await this.database.query<SealedAccount[]>(`${ACCOUNT} WHERE id = ?`, [id]);
    if (account) await this.seal(account);
  }

  /** Vouches for all accounts as they are now. @returns whose seals did not hold */
  async sealAll(): Promise<string[]> {
    const sealed: string[] = [];
    for await (const open of this.openPages()) {
      await this.sealPage(open);
      sealed.push(...open.map(({ id }) => id));
    }
    return sealed;
  }

  /** Whose seals do not hold. */
  async findUnsealed(): Promise<string[]> {
    const found: string[] = [];
    for await (const open of this.openPages()) found.push(...open.map(({ id }) => id));
    return found;
  }

  private async *openPages(): AsyncGenerator<SealedAccount[]> {
    for (let last: string | undefined = ''; last !== undefined;) {
      const page: SealedAccount[] = await this.database.query(
        `${ACCOUNT} WHERE id > ? ORDER BY id LIMIT ${AT_A_TIME}`,
        [last],
      );
      const open = page.filter((account) => !this.seals.holds(account));
      if (open.length > 0) yield open;
      last = page.at(-1)?.id;
    }
  }

  private async sealPage(accounts: readonly SealedAccount[]): Promise<void> {
    await this.transactions.run(async () => {
      for (const account of accounts) await this.seal(account);
      await this.audit.record({
        action: 'accounts_sealed',
        table: 'users',
        after: { users: accounts.map(({ id, role, status }) => ({ id, role, status })) },
      });
    });
  }

  /** Unless the account changes meanwhile: then whoever changes it seals it. */
  private async seal(account: SealedAccount): Promise<void> {
    const { id, role, status, email, passwordHash, secondFactor } = account;
    await this.database.query(
      `UPDATE users SET account_seal = ?, updated_at = updated_at
       WHERE id = ? AND role = ? AND status = ? AND COALESCE(email, '') = ? AND COALESCE(password_hash, '') = ? AND second_factor = ?`,
      [
        this.seals.sealOf(account),
        id,
        role,
        status,
        email ?? '',
        passwordHash ?? '',
        secondFactor ? 1 : 0,
      ],
    );
  }

  private async tell(id: string): Promise<void> {
    if (this.told.has(id)) return;
    this.told.add(id);
    this.logger.error(
      `Role, status, address or password of ${id} were changed outside of this program; it is not let in. ` +
        'To vouch for all accounts as they are: npm run cli -- seal',
    );
    await this.audit.record({
      action: 'account_not_sealed',
      table: 'users',
      recordId: id,
      status: ActivityStatus.Warning,
    });
  }
}
