import type { MessagePort } from 'node:worker_threads';
import type { ExportFormat } from '../users/user-settings.entity.js';
import type { AttendanceQueries } from './attendance-queries.js';
import { CsvReport } from './csv-report.js';
import { DepartmentTotals } from './department-totals.js';
import { PdfReport } from './pdf-report.js';
import type { ReportPlan } from './report-plan.js';
import type { ReportType } from './report-type.js';
import { callRoll, type RollEntry } from './roll.js';
import { XlsxReport } from './xlsx-report.js';

/** A file to write. */
export interface FileTask {
  readonly plan: ReportPlan;
  readonly type: ReportType;
  readonly format: ExportFormat;
  readonly title: string;
  /** The site's wall clock, `YYYY-MM-DD HH:mm`. */
  readonly writtenAt: string;
  /** Whether a CSV begins with a byte order mark, for programs that guess encodings. */
  readonly bom: boolean;
  /** Where to write; the file must not exist. */
  readonly path: string;
  /** Is told how far the work is, in percent. */
  readonly progress: MessagePort;
}

export interface WrittenFile {
  /** Rows: people, their days, or departments. */
  readonly records: number;
}

/** A file that grows while the roll is called. */
export interface ReportWriter {
  add(entries: readonly RollEntry[]): Promise<void>;
  /** @returns how many records the file has */
  end(totals: DepartmentTotals): Promise<number>;
  /** Lets go of the file, whatever is in it. */
  close(): Promise<void>;
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
    for await (const entries of callRoll(queries, plan, people)) {
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
