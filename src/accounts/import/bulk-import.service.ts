import { Injectable } from '@nestjs/common';
import { DepartmentsService } from '../../departments/departments.service.js';
import { TableReader } from '../../platform/tables/table-reader.js';
import { BulkUserCreation } from '../../users/bulk-create.js';
import { LastAdminCheck } from '../../users/last-admin.js';
import type { ImportResultDto } from './bulk-import.dto.js';
import { columnsOf } from './import-columns.js';
import { ImportKey, type ImportOptions } from './import-options.js';
import { ImportProgress } from './import-progress.js';
import { checkRows, type ImportRow, type Needed } from './import-rows.js';
import { ImportWriter, type RowChange, type RowNewcomer } from './import-writer.js';
import { RowDecisions } from './row-decisions.js';

/** Rows written in one transaction: a few milliseconds, then others get their turn. */
const AT_A_TIME = 40;

/** Takes in whole lists of people: the good rows go in, the bad ones are told. */
@Injectable()
export class BulkImportService {
  constructor(
    private readonly tables: TableReader,
    private readonly bulk: BulkUserCreation,
    private readonly departments: DepartmentsService,
    private readonly lastAdmin: LastAdminCheck,
    private readonly writer: ImportWriter,
  ) {}

  /** @throws UnsupportedTable UnreadableTable TableTooLarge EncodingUncertain ValidationFailed */
  async take(file: Buffer, { encoding, isDryRun, key }: ImportOptions): Promise<ImportResultDto> {
    const table = await this.tables.read(file, encoding);
    const { fields, ignored } = columnsOf(table.headings, key ? [] : ['status']);
    const needed = neededFor(key);
    const progress = new ImportProgress(isDryRun);
    const seats = await this.lastAdmin.seats();
    const decisions = new RowDecisions(key, await this.departments.names(), seats);
    let rows: ImportRow[] = [];
    for await (const checked of checkRows(table, fields, needed)) {
      if (progress.admits(checked)) rows.push(checked);
      if (rows.length < AT_A_TIME) continue;
      await this.takeSome(rows, decisions, progress);
      rows = [];
    }
    await this.takeSome(rows, decisions, progress);
    return { ...progress.result(), encoding: table.encoding, ignored_columns: ignored };
  }

  private async takeSome(
    rows: readonly ImportRow[],
    decisions: RowDecisions,
    progress: ImportProgress,
  ): Promise<void> {
    if (rows.length === 0) return;
    const people = rows.map(({ person }) => person);
    const present = await this.bulk.holdersOf(
      people.map(({ email, employee_number: employeeNumber }) => ({ email, employeeNumber })),
    );
    const newcomers: RowNewcomer[] = [];
    const changes: RowChange[] = [];
    for (const [i, decision] of decisions.on(people, present).entries()) {
      const { row = 0, person } = rows[i] ?? {};
      if (decision.outcome === 'created') {
        newcomers.push({ row, newcomer: decision, password: person?.password });
      } else if ('patch' in decision) changes.push({ row, change: decision });
      else progress.pass(row, decision);
    }
    await this.writer.change(changes, progress);
    await this.writer.create(newcomers, progress);
  }
}

const SIGN_IN_NAME = [ImportKey.Email, ImportKey.EmployeeNumber] as const;

function neededFor(key: ImportKey | null): Needed {
  if (key === ImportKey.EmployeeNumber) return [[key]];
  return key ? [SIGN_IN_NAME] : [['name'], SIGN_IN_NAME];
}
