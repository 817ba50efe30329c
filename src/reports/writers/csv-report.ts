import { open, type FileHandle } from 'node:fs/promises';
import { stringify } from 'csv-stringify/sync';
import type { DepartmentTotals } from '../figures/department-totals.js';
import type { FileTask, ReportWriter } from '../tables/report-writer.js';
import type { Cell, Column } from '../tables/column.js';
import {
  DAY_COLUMNS,
  dayRows,
  dayWord,
  DEPARTMENT_COLUMNS,
  departmentRow,
  peopleColumns,
  peopleRow,
} from '../tables/report-columns.js';
import { ReportType } from '../figures/report-type.js';
import type { PersonRow } from '../figures/person-rows.js';

const BYTE_ORDER_MARK = '\uFEFF';

/** One table as RFC 4180 writes it, in UTF-8. A text that a spreadsheet would run as a formula is defused by `'`. */
export class CsvReport implements ReportWriter {
  private records = 0;

  private constructor(
    private readonly file: FileHandle,
    private readonly task: FileTask,
  ) {}

  static async open(task: FileTask): Promise<CsvReport> {
    const report = new CsvReport(await open(task.path, 'wx', 0o600), task);
    const header = report.columns().map(({ key }) => key);
    await report.file.appendFile((task.bom ? BYTE_ORDER_MARK : '') + written([header]));
    return report;
  }

  async add(entries: readonly PersonRow[]): Promise<void> {
    if (this.task.type === ReportType.Department) return;
    await this.write(entries.flatMap((entry) => this.rows(entry)));
  }

  async end(totals: DepartmentTotals): Promise<number> {
    if (this.task.type === ReportType.Department)
      await this.write(totals.list().map(departmentRow));
    await this.file.sync();
    return this.records;
  }

  async close(): Promise<void> {
    await this.file.close();
  }

  private columns(): readonly Column[] {
    if (this.task.type === ReportType.Department) return DEPARTMENT_COLUMNS;
    return this.task.type === ReportType.Monthly ? peopleColumns(this.task.plan) : DAY_COLUMNS;
  }

  private rows(entry: PersonRow): Cell[][] {
    return this.task.type === ReportType.Monthly
      ? [peopleRow(entry, dayWord)]
      : dayRows(entry, this.task.plan);
  }

  private async write(rows: Cell[][]): Promise<void> {
    this.records += rows.length;
    // Unlike a write, which may stop half way without a word.
    await this.file.appendFile(written(rows));
  }
}

const written = (rows: Cell[][]): string =>
  stringify(rows, { record_delimiter: 'windows', escape_formulas: true });
