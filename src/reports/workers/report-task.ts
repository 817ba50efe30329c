import type { DayCounts } from '../figures/attendance-queries.js';
import type { DailyReport } from '../summaries/daily-report.js';
import type { DepartmentReport } from '../summaries/department-report.js';
import type { MonthlyReport } from '../summaries/monthly-report.js';
import type { FileTask } from '../tables/report-writer.js';
import type { WrittenFile } from '../writers/write-report.js';
import type { ReportCriteria } from '../figures/report-criteria.js';

/** What the reports' threads can be asked, and what each question is answered with. */
export interface ReportTasks {
  daily: { ask: ReportCriteria; answer: DailyReport };
  monthly: { ask: ReportCriteria; answer: MonthlyReport };
  departments: { ask: ReportCriteria; answer: DepartmentReport };
  days: { ask: ReportCriteria; answer: DayCounts[] };
  file: { ask: FileTask; answer: WrittenFile };
}

export type TaskName = keyof ReportTasks;

/** A question on its way to a thread. */
export interface Question<Name extends TaskName = TaskName> {
  readonly name: Name;
  readonly ask: ReportTasks[Name]['ask'];
}
