import type { AttendanceQueries } from '../figures/attendance-queries.js';
import { sumOf, type Figures, type Total } from '../figures/figures.js';
import { personRows, type PersonDay } from '../figures/person-rows.js';
import type { ReportCriteria } from '../figures/report-criteria.js';

export interface DailyReport {
  /** `YYYY-MM-DD`. */
  readonly date: string;
  readonly days: readonly PersonDay[];
  readonly total: Total;
}

/** Everybody's day. */
export async function dailyReport(
  queries: AttendanceQueries,
  criteria: ReportCriteria,
): Promise<DailyReport> {
  const date = criteria.period.from;
  const people = await queries.people(criteria.period, criteria.scope);
  const days: PersonDay[] = [];
  const all: Figures[] = [];
  for await (const rows of personRows(queries, criteria, people)) {
    for (const { person, records, figures } of rows) {
      days.push({ person, date, record: records[0] });
      all.push(figures);
    }
  }
  return { date, days, total: { people: people.length, figures: sumOf(all) } };
}
