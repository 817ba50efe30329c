import type { ExportFormat } from '../../users/user-settings.entity.js';
import type { AttendanceQueries } from '../figures/attendance-queries.js';
import { CsvReport } from './csv-report.js';
import { DepartmentTotals } from '../figures/department-totals.js';
import { PdfReport } from './pdf/pdf-report.js';
import type { FileTask, ReportWriter } from '../tables/report-writer.js';
import { personRows } from '../figures/person-rows.js';
import { XlsxReport } from './xlsx/xlsx-report.js';

export interface WrittenFile {
  /** Rows: people, their days, or departments. */
  readonly records: number;
}

const OPEN: Record<ExportFormat, (task: FileTask) => Promise<ReportWriter>> = {
  csv: (task) => CsvReport.open(task),
  excel: (task) => XlsxReport.open(task),
  pdf: (task) => PdfReport.open(task),
};

/** What reading and writing the rows is of the whole work, in percent; the rest is the end of the file. */
const ROWS_PERCENT = 90;

/** Writes a report's file in one pass over its people. */
export async function writeReportFile(
  queries: AttendanceQueries,
  task: FileTask,
): Promise<WrittenFile> {
  const { plan, format } = task;
  const people = await queries.people(plan.period, plan.scope);
  const totals = new DepartmentTotals(await queries.departments(plan.scope), plan);
  const writer = await OPEN[format](task);
  try {
    let read = 0;
    for await (const entries of personRows(queries, plan, people)) {
      for (const entry of entries) totals.add(entry);
      await writer.add(entries);
      read += entries.length;
      task.progress.postMessage((ROWS_PERCENT * read) / people.length);
    }
    return { records: await writer.end(totals) };
  } finally {
    await writer.close();
  }
}
