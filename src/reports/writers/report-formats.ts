import { ExportFormat } from '../../users/user-settings.entity.js';
import type { FileTask, ReportWriter } from '../tables/report-writer.js';

/** A kind of file a report can be written as. */
export interface ReportFormat {
  readonly extension: string;
  readonly mediaType: string;
  readonly open: (task: FileTask) => Promise<ReportWriter>;
}

/** Each writer is loaded with its first file: one of them reads fonts, which the server's thread does without. */
export const REPORT_FORMATS: Readonly<Record<ExportFormat, ReportFormat>> = {
  [ExportFormat.Csv]: {
    extension: 'csv',
    mediaType: 'text/csv',
    open: async (task) => (await import('./csv-report.js')).CsvReport.open(task),
  },
  [ExportFormat.Pdf]: {
    extension: 'pdf',
    mediaType: 'application/pdf',
    open: async (task) => (await import('./pdf/pdf-report.js')).PdfReport.open(task),
  },
  [ExportFormat.Excel]: {
    extension: 'xlsx',
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    open: async (task) => (await import('./xlsx/xlsx-report.js')).XlsxReport.open(task),
  },
};
