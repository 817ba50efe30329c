import { NOT_MARKED, tallyOf } from '../../attendance/records/tally.js';
import type { AttendanceQueries, Mark, Person } from '../figures/attendance-queries.js';
import type { DailyRecordDto, DailyReportDto, DailySummaryDto } from './daily.dto.js';
import type { ReportPlan } from '../figures/report-plan.js';
import { personRows } from '../figures/person-rows.js';

/** Everybody's day. */
export async function dailyReport(
  queries: AttendanceQueries,
  plan: ReportPlan,
): Promise<DailyReportDto> {
  const date = plan.period.from;
  const people = await queries.people(plan.period, plan.scope);
  const records: DailyRecordDto[] = [];
  for await (const entries of personRows(queries, plan, people)) {
    for (const { person, marks } of entries) records.push(dailyRecord(person, date, marks[0]));
  }
  return { date, records, summary: summaryOf(records) };
}

function summaryOf(records: readonly DailyRecordDto[]): DailySummaryDto {
  const { notMarked, pending, attendanceRate, ...counts } = tallyOf(
    records.map(({ status, verification_status }) => ({
      status,
      verificationStatus: verification_status,
    })),
  );
  return { ...counts, not_marked: notMarked, pending, attendance_rate: attendanceRate };
}

/** A person's day, with or without a record. */
export const dailyRecord = (
  person: Person,
  date: string,
  mark: Mark | undefined,
): DailyRecordDto => ({
  user_id: person.id,
  user_name: person.name,
  department: person.departmentId,
  department_name: person.departmentName,
  date,
  ...(mark ? told(mark) : UNMARKED),
});

const told = (mark: Mark) => ({
  id: mark.id,
  time: mark.time,
  status: mark.status,
  late_minutes: mark.lateMinutes,
  location: mark.location,
  source: mark.source,
  verification_status: mark.verification,
  notes: mark.notes,
});

const UNMARKED = {
  id: null,
  time: null,
  status: NOT_MARKED as typeof NOT_MARKED,
  late_minutes: 0,
  location: null,
  source: null,
  verification_status: null,
  notes: null,
};
