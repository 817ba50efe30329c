import type { AttendanceQueries } from '../figures/attendance-queries.js';
import type { MonthlyFiguresDto, MonthlyReportDto } from './monthly.dto.js';
import { figuresOf, NO_COUNTS, sumOf, type Figures } from '../figures/figures.js';
import { Expectations, type ReportPlan } from '../figures/report-plan.js';

/** Everybody's month in two queries. */
export async function monthlyReport(
  queries: AttendanceQueries,
  plan: ReportPlan,
): Promise<MonthlyReportDto> {
  const { period, scope } = plan;
  const people = await queries.people(period, scope);
  const counts = await queries.countsByPerson(period, scope);
  const expectations = new Expectations(plan);
  const all = people.map((person) => ({
    person,
    figures: figuresOf(counts.get(person.id) ?? NO_COUNTS, expectations.workingDays(person)),
  }));
  return {
    year_month: period.from.slice(0, 7),
    records: all.map(({ person, figures }) => ({
      user_id: person.id,
      name: person.name,
      department: person.departmentId,
      department_name: person.departmentName,
      ...monthlyFigures(figures),
    })),
    summary: {
      total_users: people.length,
      ...monthlyFigures(sumOf(all.map(({ figures }) => figures))),
    },
  };
}

/** Figures as the wire and the files name them. */
const monthlyFigures = (
  figures: Figures,
): { [Name in keyof MonthlyFiguresDto]: number } => ({
  total_days: figures.total,
  present_days: figures.present,
  absent_days: figures.absent,
  late_days: figures.late,
  leave_days: figures.leave,
  pending_days: figures.pending,
  working_days: figures.working,
  attendance_rate: figures.rate,
});
