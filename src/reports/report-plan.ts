import type { Period } from './period.js';
import type { ReportDay } from './work-calendar.js';

/** Whom a report is about: everybody, a department, or one person. */
export interface Scope {
  readonly departmentId?: string | undefined;
  readonly userId?: string | undefined;
}

/** All that must be known to reckon a report, in plain data that can travel to another thread. */
export interface ReportPlan {
  readonly period: Period;
  readonly scope: Scope;
  readonly days: readonly ReportDay[];
  /** The site's day, `YYYY-MM-DD`. */
  readonly today: string;
}
