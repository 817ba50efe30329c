import { open, type FileHandle } from 'node:fs/promises';
import { stringify } from 'csv-stringify/sync';
import { NOT_MARKED } from '../../attendance/records/day-status.js';
import { CsvSeparator } from '../../users/user-settings.entity.js';
import { dateText } from './date-text.js';
import { DAY_WORDS, DayCode } from '../figures/day-code.js';
import type { DepartmentTotals } from '../figures/department-totals.js';
import { listedDays, type PersonRow } from '../figures/person-rows.js';
import { ReportType } from '../figures/report-type.js';
import type { Cell, Column } from '../tables/column.js';
import {
  DAY_COLUMNS,
  DEPARTMENT_COLUMNS,
  peopleColumns,
  type GridRow,
} from '../tables/report-columns.js';
import type { FileTask, ReportWriter } from '../tables/report-writer.js';

const BYTE_ORDER_MARK = '\uFEFF';

/** One table as RFC 4180 writes it, in UTF-8. A text that a spreadsheet would run as a formula is defused by `'`. */
export class CsvReport implements ReportWriter {
  private records = 0;
  private readonly peopleColumns: readonly Column<GridRow>[];

  private constructor(
    private readonly file: FileHandle,
    private readonly task: FileTask,
  ) {
    this.peopleColumns = peopleColumns(task.criteria);
  }

  static async open(task: FileTask): Promise<CsvReport> {
    const report = new CsvReport(await open(task.path, 'wx', 0o600), task);
    try {
      await report.begin();
      return report;
    } catch (error) {
      // What a full disk holds for an open file stays taken until it is closed.
      await report.close();
      throw error;
    }
  }

  async add(rows: readonly PersonRow[]): Promise<void> {
    if (this.task.type === ReportType.Department) return;
    await this.write(rows.flatMap((row) => this.linesOf(row)));
  }

  async end(totals: DepartmentTotals): Promise<number> {
    if (this.task.type === ReportType.Department)
      await this.write(totals.list().map((total) => this.line(DEPARTMENT_COLUMNS, total)));
    await this.file.sync();
    return this.records;
  }

  async close(): Promise<void> {
    await this.file.close();
  }

  private async begin(): Promise<void> {
    const mark = this.task.bom ? BYTE_ORDER_MARK : '';
    await this.file.appendFile(mark + this.written([this.header()]));
  }

  private header(): string[] {
    const columns = {
      [ReportType.Daily]: DAY_COLUMNS,
      [ReportType.Person]: DAY_COLUMNS,
      [ReportType.Monthly]: this.peopleColumns,
      [ReportType.Department]: DEPARTMENT_COLUMNS,
    };
    return columns[this.task.type].map(({ key }) => key);
  }

  private linesOf(row: PersonRow): Cell[][] {
    return this.task.type === ReportType.Monthly
      ? [this.line(this.peopleColumns, row)]
      : listedDays(row, this.task.criteria).map((day) => this.line(DAY_COLUMNS, day));
  }

  private async write(lines: Cell[][]): Promise<void> {
    this.records += lines.length;
    // Unlike a write, which may stop half way without a word.
    await this.file.appendFile(this.written(lines));
  }

  private line<Row>(columns: readonly Column<Row>[], row: Row): Cell[] {
    return columns.map(({ kind, cell }) => {
      if (kind === 'code') return dayWord(cell(row));
      return kind === 'date' ? dateText(cell(row), this.task.dateForm) : cell(row);
    });
  }

  private written(lines: Cell[][]): string {
    return stringify(lines, {
      delimiter: DELIMITERS[this.task.csvSeparator],
      record_delimiter: 'windows',
      escape_formulas: true,
      cast: { boolean: String },
    });
  }
}

const DELIMITERS: Readonly<Record<CsvSeparator, string>> = {
  [CsvSeparator.Comma]: ',',
  [CsvSeparator.Semicolon]: ';',
  [CsvSeparator.Tab]: '\t',
};

/** A letter in full; nothing for a day without work. */
const dayWord = (letter: Cell): string => WORDS[String(letter ?? '')] ?? '';

const WORDS: Partial<Record<string, string>> = { ...DAY_WORDS, [DayCode.NotMarked]: NOT_MARKED };
