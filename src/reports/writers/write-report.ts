import type { AttendanceQueries } from '../figures/attendance-queries.js';
import { DepartmentTotals } from '../figures/department-totals.js';
import { personRows } from '../figures/person-rows.js';
import type { FileTask } from '../tables/report-writer.js';
import { REPORT_FORMATS } from './report-formats.js';

export interface WrittenFile {
  /** Rows: people, their days, or departments. */
  readonly records: number;
}

/** What reading and writing the rows is of the whole work, in percent; the rest is the end of the file. */
const ROWS_PERCENT = 90;

/** Writes a report's file in one pass over its people. */
export async function writeReport(
  queries: AttendanceQueries,
  task: FileTask,
): Promise<WrittenFile> {
  const { criteria, format } = task;
  const people = await queries.people(criteria.period, criteria.scope);
  const totals = new DepartmentTotals(await queries.departments(criteria.scope), criteria);
  const writer = await REPORT_FORMATS[format].open(task);
  try {
    let read = 0;
    for await (const rows of personRows(queries, criteria, people)) {
      for (const row of rows) totals.add(row);
      await writer.add(rows);
      read += rows.length;
      task.progress.postMessage((ROWS_PERCENT * read) / people.length);
    }
    return { records: await writer.end(totals) };
  } finally {
    await writer.close();
  }
}
