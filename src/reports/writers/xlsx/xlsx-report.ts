import { AttendanceStatus } from '../../../attendance/records/attendance-record.entity.js';
import { DayCode } from '../../figures/day-code.js';
import type { DepartmentTotals } from '../../figures/department-totals.js';
import { periodText } from '../../figures/period.js';
import type { FileTask, ReportWriter } from '../../tables/report-writer.js';
import type { Column } from '../../tables/column.js';
import {
  DAY_COLUMNS,
  DEPARTMENT_COLUMNS,
  peopleColumns,
  PERSON_COLUMNS,
  type GridRow,
} from '../../tables/report-columns.js';
import { ReportType } from '../../figures/report-type.js';
import { listedDays, type PersonDay, type PersonRow } from '../../figures/person-rows.js';
import { drawBars, scaleRates, tintLetters, tintWords } from './conditional-formats.js';
import { XlsxSheet, type SheetLook } from './sheet.js';
import { TINT } from './styles.js';
import { columnName } from './cell-text.js';
import { XlsxWorkbook } from './workbook.js';

const SUMMARY = 'Summary';
const PEOPLE = 'People';
const DAYS = 'Days';

const SHEETS: Record<ReportType, readonly string[]> = {
  [ReportType.Daily]: [SUMMARY, DAYS],
  [ReportType.Person]: [SUMMARY, DAYS],
  [ReportType.Monthly]: [SUMMARY, PEOPLE, DAYS],
  [ReportType.Department]: [SUMMARY],
};

const nameOf = (columns: readonly { key: string }[], key: string) =>
  columnName(columns.findIndex((column) => column.key === key));

/** A workbook: a summary by department, people with a grid of their days, and each day in a row. */
export class XlsxReport implements ReportWriter {
  private readonly book: XlsxWorkbook;
  private days?: XlsxSheet<PersonDay>;
  private dayCount = 0;
  /** Kept small: the people's sheet comes after the days'. */
  private readonly people: GridRow[] = [];

  private constructor(private readonly task: FileTask) {
    this.book = new XlsxWorkbook(task.path, task.title, SHEETS[task.type]);
  }

  static async open(task: FileTask): Promise<XlsxReport> {
    const report = new XlsxReport(task);
    if (SHEETS[task.type].includes(DAYS)) {
      report.days = report.sheet(DAYS, DAY_COLUMNS, { frozenColumns: 2, rules: tintStatus });
      await report.days.begin();
    }
    return report;
  }

  async add(rows: readonly PersonRow[]): Promise<void> {
    if (this.task.type === ReportType.Monthly) {
      for (const { person, figures, codes } of rows) this.people.push({ person, figures, codes });
    }
    if (!this.days) return;
    const days = rows.flatMap((row) => listedDays(row, this.task.criteria));
    this.dayCount += days.length;
    await this.days.add(days);
  }

  async end(totals: DepartmentTotals): Promise<number> {
    await this.days?.end();
    if (this.task.type === ReportType.Monthly) await this.writePeople();
    const departments = await this.writeSummary(totals);
    await this.book.end();
    const records = {
      [ReportType.Monthly]: this.people.length,
      [ReportType.Department]: departments,
    };
    return { ...ALL_DAYS(this.dayCount), ...records }[this.task.type];
  }

  async close(): Promise<void> {
    await this.book.close();
  }

  private async writePeople(): Promise<void> {
    const columns = peopleColumns(this.task.criteria);
    const rate = nameOf(columns, 'attendance_rate');
    const [left, right] = [columnName(PERSON_COLUMNS.length), columnName(columns.length - 1)];
    const sheet = this.sheet(PEOPLE, columns, {
      frozenColumns: 2,
      rules: (first, last) =>
        scaleRates(`${rate}${first}:${rate}${last}`) +
        tintLetters(`${left}${first}:${right}${last}`),
    });
    await sheet.begin();
    await sheet.add(this.people);
    await sheet.end();
  }

  private async writeSummary(totals: DepartmentTotals): Promise<number> {
    const { title, criteria, writtenAt } = this.task;
    const rate = nameOf(DEPARTMENT_COLUMNS, 'attendance_rate');
    const people = nameOf(DEPARTMENT_COLUMNS, 'total_employees');
    const sheet = this.sheet(SUMMARY, DEPARTMENT_COLUMNS, {
      frozenColumns: 0,
      rules: (first, last) =>
        // The last row is the total of those above it.
        scaleRates(`${rate}${first}:${rate}${last}`) +
        drawBars(`${people}${first}:${people}${last - 1}`),
    });
    const departments = totals.list();
    await sheet.begin([title, `${periodText(criteria.period)}, written ${writtenAt}`, '']);
    await sheet.add([...departments, { id: null, name: 'All', ...totals.total() }]);
    await sheet.end();
    return departments.length;
  }

  private sheet<Row>(
    name: string,
    columns: readonly Column<Row>[],
    look: SheetLook,
  ): XlsxSheet<Row> {
    return new XlsxSheet(this.book.open(name), this.book.texts, columns, look);
  }
}

const ALL_DAYS = (count: number) => ({ [ReportType.Daily]: count, [ReportType.Person]: count });

const tintStatus = (first: number, last: number): string => {
  const status = nameOf(DAY_COLUMNS, 'status');
  return tintWords(`${status}${first}:${status}${last}`, [
    [AttendanceStatus.Present, TINT[DayCode.Present]],
    [AttendanceStatus.Late, TINT[DayCode.Late]],
    [AttendanceStatus.Absent, TINT[DayCode.Absent]],
    [AttendanceStatus.Leave, TINT[DayCode.Leave]],
  ]);
};
