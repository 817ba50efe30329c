import type { DayCounts } from '../figures/attendance-queries.js';
import type { DailyReportDto } from '../summaries/daily.dto.js';
import type { DepartmentReportDto } from '../summaries/department-report.dto.js';
import type { MonthlyReportDto } from '../summaries/monthly.dto.js';
import type { FileTask } from '../tables/report-writer.js';
import type { WrittenFile } from '../writers/report-file.js';
import type { ReportPlan } from '../figures/report-plan.js';

/** What the reports' threads can be asked, and what each question is answered with. */
export interface ReportTasks {
  daily: { ask: ReportPlan; answer: DailyReportDto };
  monthly: { ask: ReportPlan; answer: MonthlyReportDto };
  departments: { ask: ReportPlan; answer: DepartmentReportDto };
  days: { ask: ReportPlan; answer: DayCounts[] };
  file: { ask: FileTask; answer: WrittenFile };
}

export type TaskName = keyof ReportTasks;

/** A question on its way to a thread. */
export interface Question<Name extends TaskName = TaskName> {
  readonly name: Name;
  readonly ask: ReportTasks[Name]['ask'];
}
