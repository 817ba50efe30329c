import { Injectable } from '@nestjs/common';
import { PasswordHasher } from '../../auth/passwords/password-hasher.js';
import { Transactions } from '../../platform/database/transactions.js';
import { violates } from '../../platform/database/violations.js';
import { DepartmentsService } from '../../departments/departments.service.js';
import { MailQueue } from '../../notifications/mail/mail-queue.js';
import { BulkUserCreation } from '../../users/bulk-create.js';
import type { NewUser } from '../../users/user.entity.js';
import type { ImportResultDto } from './bulk-import.dto.js';
import { columnsOf } from './import-columns.js';
import { checkRows, type ImportRow } from './import-rows.js';
import { ImportProgress } from './import-progress.js';
import { TableReader } from '../../platform/tables/table-reader.js';

/** Rows written in one transaction: a few milliseconds, then others get their turn. */
const AT_A_TIME = 40;

interface Ready {
  readonly row: ImportRow;
  readonly user: NewUser;
}

/** Takes in whole lists of people: the good rows go in, the bad ones are told. */
@Injectable()
export class BulkImportService {
  constructor(
    private readonly tables: TableReader,
    private readonly bulk: BulkUserCreation,
    private readonly departments: DepartmentsService,
    private readonly hasher: PasswordHasher,
    private readonly mail: MailQueue,
    private readonly transactions: Transactions,
  ) {}

  /** @throws UnsupportedTable UnreadableTable TableTooLarge EncodingUncertain ValidationFailed */
  async take(file: Buffer, encoding: string | null, isDryRun: boolean): Promise<ImportResultDto> {
    const table = await this.tables.read(file, encoding);
    const { fields, ignored } = columnsOf(table.headings);
    const progress = new ImportProgress(isDryRun);
    const departments = await this.departments.names();
    let rows: ImportRow[] = [];
    for await (const checked of checkRows(table, fields)) {
      if (progress.admits(checked)) rows.push(checked);
      if (rows.length < AT_A_TIME) continue;
      await this.takeSome(rows, departments, progress);
      rows = [];
    }
    await this.takeSome(rows, departments, progress);
    return { ...progress.result(), encoding: table.encoding, ignored_columns: ignored };
  }

  private async takeSome(
    rows: readonly ImportRow[],
    departments: ReadonlyMap<string, string>,
    progress: ImportProgress,
  ): Promise<void> {
    if (rows.length === 0) return;
    const taken = await this.bulk.takenOf(
      rows.map(({ person: { email, employee_number: employeeNumber } }) => ({
        email,
        employeeNumber: employeeNumber ?? null,
      })),
    );
    const ready: Ready[] = [];
    for (const row of progress.acceptable(rows, taken, departments)) {
      ready.push({ row, user: await this.userOf(row, departments, progress.isDryRun) });
    }
    if (progress.isDryRun) for (const { row } of ready) progress.succeed(row, null);
    else await this.write(ready, progress);
  }

  private async userOf(
    { person }: ImportRow,
    departments: ReadonlyMap<string, string>,
    isDryRun: boolean,
  ): Promise<NewUser> {
    const {
      password,
      department,
      join_date: joinDate,
      employee_number: employeeNumber,
      ...rest
    } = person;
    const passwordHash =
      password === undefined || isDryRun ? null : await this.hasher.hash(password);
    const departmentId = department ? departments.get(department.toLowerCase()) : null;
    return { ...rest, joinDate, employeeNumber, departmentId, passwordHash };
  }

  /** Somebody may take one of the addresses or numbers meanwhile: then each row is tried by itself. */
  private async write(ready: readonly Ready[], progress: ImportProgress): Promise<void> {
    if (ready.length === 0) return;
    try {
      const ids = await this.insert(ready);
      for (const [i, { row }] of ready.entries()) progress.succeed(row, ids[i] ?? null);
    } catch (error) {
      const field = takenField(error);
      if (!field) throw error;
      if (ready.length === 1)
        progress.refuseTaken(
          field,
          ready.map(({ row }) => row),
        );
      else for (const one of ready) await this.write([one], progress);
    }
  }

  private async insert(ready: readonly Ready[]): Promise<string[]> {
    return this.transactions.run(async () => {
      const ids = await this.bulk.createAll(ready.map(({ user }) => user));
      const withoutPassword = ids.filter((_, i) => ready[i]?.user.passwordHash === null);
      if (withoutPassword.length > 0) await this.mail.add('set_password', withoutPassword);
      return ids;
    });
  }
}

function takenField(error: unknown): 'email' | 'employee_number' | undefined {
  if (violates(error, 'uq_users_email')) return 'email';
  return violates(error, 'uq_users_employee_number') ? 'employee_number' : undefined;
}
