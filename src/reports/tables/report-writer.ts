import type { MessagePort } from 'node:worker_threads';
import type { CsvSeparator, DateForm, ExportFormat } from '../../users/user-settings.entity.js';
import type { DepartmentTotals } from '../figures/department-totals.js';
import type { PersonRow } from '../figures/person-rows.js';
import type { ReportCriteria } from '../figures/report-criteria.js';
import type { ReportType } from '../figures/report-type.js';

/** A file to write. */
export interface FileTask {
  readonly criteria: ReportCriteria;
  readonly type: ReportType;
  readonly format: ExportFormat;
  readonly title: string;
  /** The site's wall clock, `YYYY-MM-DD HH:mm`. */
  readonly writtenAt: string;
  /** Whether a CSV begins with a byte order mark, for programs that guess encodings. */
  readonly bom: boolean;
  /** Between the cells of a CSV. */
  readonly csvSeparator: CsvSeparator;
  /** Of the dates in a CSV. */
  readonly dateForm: DateForm;
  /** Where to write; the file must not exist. */
  readonly path: string;
  /** Is told how far the work is, in percent. */
  readonly progress: MessagePort;
}

/** A file that grows while its people are read. */
export interface ReportWriter {
  add(rows: readonly PersonRow[]): Promise<void>;
  /** @returns how many records the file has */
  end(totals: DepartmentTotals): Promise<number>;
  /** Lets go of the file, whatever is in it. */
  close(): Promise<void>;
}
