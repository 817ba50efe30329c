import type { MonthlyRecordDto, MonthlyReportDto } from '../summaries/monthly.dto.js';
import { grouped } from '../figures/grouped.js';
import { figuresOf, sumOf, type Figures } from '../figures/figures.js';

/** Who manages a department. */
export interface Manager {
  readonly userId: string;
  readonly departmentId: string;
  readonly departmentName: string;
}

export interface MonthlySummary {
  readonly userId: string;
  readonly message: string;
}

/**
 * What each person is written about a month: their own days, and those of the departments they manage. Nobody is
 * written about a month without a record.
 */
export function monthlySummaries(
  { year_month, records }: MonthlyReportDto,
  managers: readonly Manager[],
): MonthlySummary[] {
  const departments = grouped(records, ({ department }) => department);
  const managed = grouped(managers, ({ userId }) => userId);
  const own = new Map(records.map((record) => [record.user_id, record]));
  const ids = new Set([...own.keys(), ...managed.keys()]);
  return [...ids].flatMap((userId) => {
    const parts = [
      ownPart(year_month, own.get(userId)),
      ...(managed.get(userId) ?? []).map(({ departmentId, departmentName }) =>
        departmentPart(year_month, departmentName, departments.get(departmentId) ?? []),
      ),
    ].filter((part) => part !== '');
    return parts.length > 0 ? [{ userId, message: parts.join('\n\n') }] : [];
  });
}

function ownPart(month: string, record: MonthlyRecordDto | undefined): string {
  if (!record || record.total_days === 0) return '';
  return `In ${month} you were present on ${days(record.present_days)}, late on ${days(record.late_days)}, absent on ${days(record.absent_days)} and on leave on ${days(record.leave_days)}: an attendance of ${record.attendance_rate.toFixed(2)} %.`;
}

function departmentPart(month: string, name: string, records: readonly MonthlyRecordDto[]): string {
  const figures = sumOf(records.map(figuresIn));
  if (figures.total === 0) return '';
  const people = records.length === 1 ? 'one person' : `${records.length} people`;
  return `${name}, which you manage, had ${people} and an attendance of ${figures.rate.toFixed(2)} % in ${month}: ${days(figures.late)} late, ${days(figures.absent)} absent, ${days(figures.leave)} of leave.`;
}

const figuresIn = (record: MonthlyRecordDto): Figures =>
  figuresOf(
    {
      present: record.present_days,
      late: record.late_days,
      absent: record.absent_days,
      leave: record.leave_days,
      pending: record.pending_days,
    },
    record.working_days,
  );

const days = (count: number): string => (count === 1 ? 'one day' : `${count} days`);
