import { Injectable } from '@nestjs/common';
import { PasswordHasher } from '../../auth/passwords/password-hasher.js';
import { MailQueue } from '../../notifications/mail/mail-queue.js';
import { Transactions } from '../../platform/database/transactions.js';
import { violates } from '../../platform/database/violations.js';
import { BulkUserCreation } from '../../users/bulk-create.js';
import { EmailTaken, EmployeeNumberTaken, LastAdmin, UserNotFound } from '../../users/errors.js';
import type { NewUser } from '../../users/user.entity.js';
import { AccountsService } from '../accounts.service.js';
import type { ImportProgress } from './import-progress.js';
import type { Change, Newcomer } from './row-decision.js';

export interface RowNewcomer {
  readonly row: number;
  readonly newcomer: Newcomer;
  readonly password: string | undefined;
}

export interface RowChange {
  readonly row: number;
  readonly change: Change;
}

/**
 * Writes what was decided, a few rows in a transaction. Somebody may take one of the addresses or numbers meanwhile:
 * then each row is tried by itself. A dry run only notes it.
 */
@Injectable()
export class ImportWriter {
  constructor(
    private readonly accounts: AccountsService,
    private readonly bulk: BulkUserCreation,
    private readonly hasher: PasswordHasher,
    private readonly mail: MailQueue,
    private readonly transactions: Transactions,
  ) {}

  async change(rows: readonly RowChange[], progress: ImportProgress): Promise<void> {
    if (rows.length === 0) return;
    try {
      if (!progress.isDryRun) await this.changeAll(rows);
      for (const { row, change } of rows) progress.change(row, change);
    } catch (error) {
      await this.refuse(error, rows, progress, (one) => this.change([one], progress));
    }
  }

  async create(rows: readonly RowNewcomer[], progress: ImportProgress): Promise<void> {
    if (rows.length === 0) return;
    try {
      const ids = progress.isDryRun ? [] : await this.createAll(rows);
      for (const [i, { row, newcomer }] of rows.entries()) {
        progress.create(row, newcomer, ids[i] ?? null);
      }
    } catch (error) {
      await this.refuse(error, rows, progress, (one) => this.create([one], progress));
    }
  }

  private async changeAll(rows: readonly RowChange[]): Promise<void> {
    await this.transactions.run(async () => {
      for (const { change } of rows) await this.accounts.change(change.user.id, change.patch);
    });
  }

  private async createAll(rows: readonly RowNewcomer[]): Promise<string[]> {
    const users: NewUser[] = [];
    for (const { newcomer, password } of rows) {
      const passwordHash = password === undefined ? null : await this.hasher.hash(password);
      users.push({ ...newcomer.user, passwordHash });
    }
    return this.transactions.run(async () => {
      const ids = await this.bulk.createAll(users);
      const withoutPassword = ids.filter((_, i) => users[i]?.passwordHash === null);
      if (withoutPassword.length > 0) await this.mail.add('set_password', withoutPassword);
      return ids;
    });
  }

  private async refuse<R extends { readonly row: number }>(
    error: unknown,
    rows: readonly R[],
    progress: ImportProgress,
    alone: (row: R) => Promise<void>,
  ): Promise<void> {
    const field = fieldOf(error);
    if (!field || !(error instanceof Error)) throw error;
    const [only, ...others] = rows;
    if (only && others.length === 0) {
      progress.refuse(only.row, field, TAKEN[field] ?? error.message);
      return;
    }
    for (const row of rows) await alone(row);
  }
}

/** Which cell a write failed for; undefined when it was none. */
function fieldOf(error: unknown): string | undefined {
  if (error instanceof EmailTaken || violates(error, 'uq_users_email')) return 'email';
  if (error instanceof EmployeeNumberTaken || violates(error, 'uq_users_employee_number')) {
    return 'employee_number';
  }
  if (error instanceof LastAdmin) return 'status';
  return error instanceof UserNotFound ? 'user_id' : undefined;
}

const TAKEN: Readonly<Record<string, string>> = {
  email: 'email has an account already',
  employee_number: 'employee_number is the number of somebody else',
};
