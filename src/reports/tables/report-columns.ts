import { NOT_MARKED } from '../../attendance/records/tally.js';
import { dailyRecord } from '../summaries/daily-report.js';
import { DAY_WORDS, DayCode } from '../figures/day-code.js';
import type { DepartmentTotal } from '../figures/department-totals.js';
import type { Figures } from '../figures/figures.js';
import type { ReportPlan } from '../figures/report-plan.js';
import { column, type Cell, type Column } from './column.js';
import type { PersonRow } from '../figures/person-rows.js';
import { weekdayOf } from '../../platform/time/weekday.js';

const FIGURES: Column[] = [
  column('total_days', 'Days', 'number', 8),
  column('present_days', 'Present', 'number', 9),
  column('absent_days', 'Absent', 'number', 9),
  column('late_days', 'Late', 'number', 8),
  column('leave_days', 'Leave', 'number', 8),
  column('pending_days', 'Pending', 'number', 9),
  column('working_days', 'Working days', 'number', 14),
  column('attendance_rate', 'Attendance %', 'rate', 14),
];

const PERSON: Column[] = [
  column('user_id', 'User', 'text', 10),
  column('name', 'Name', 'text', 28),
  column('department', 'Department', 'text', 12),
  column('department_name', 'Department name', 'text', 24),
];

export const DAY_COLUMNS: readonly Column[] = [
  column('user_id', 'User', 'text', 10),
  column('user_name', 'Name', 'text', 28),
  column('department', 'Department', 'text', 12),
  column('department_name', 'Department name', 'text', 24),
  column('date', 'Date', 'date', 12),
  column('weekday', 'Weekday', 'text', 10),
  column('status', 'Status', 'text', 12),
  column('time', 'Time', 'time', 10),
  column('late_minutes', 'Late minutes', 'number', 14),
  column('verification_status', 'Verification', 'text', 14),
  column('source', 'Source', 'text', 18),
  column('location', 'Location', 'text', 20),
  column('notes', 'Notes', 'text', 40),
];

export const DEPARTMENT_COLUMNS: readonly Column[] = [
  column('department_id', 'Department', 'text', 14),
  column('department_name', 'Department name', 'text', 28),
  column('total_employees', 'People', 'number', 9),
  ...FIGURES,
];

/** A person's figures, and a column for each day. */
export const peopleColumns = ({ days }: ReportPlan): Column[] => [
  ...PERSON,
  ...FIGURES,
  ...days.map(({ date }) => column(date, date, 'code', 4)),
];

/** How many columns stand before those of the days. */
export const BEFORE_DAYS = PERSON.length + FIGURES.length;

/** @param day how a day's letter is written */
export const peopleRow = (
  { person, figures, codes }: PersonRow,
  day: (letter: string) => string,
): Cell[] => [
  person.id,
  person.name,
  person.departmentId,
  person.departmentName,
  ...figureCells(figures),
  ...Array.from(codes, day),
];

/** A letter in full; nothing for a day without work. */
export const dayWord = (letter: string): string => WORDS[letter] ?? '';

const WORDS: Partial<Record<string, string>> = { ...DAY_WORDS, [DayCode.NotMarked]: NOT_MARKED };

/** A row for each day with a record, or on which work was due; for the one day of a report in any case. */
export function dayRows({ person, marks, codes }: PersonRow, { days }: ReportPlan): Cell[][] {
  const byDate = new Map(marks.map((mark) => [mark.date, mark]));
  return days
    .filter(({ date }, i) => days.length === 1 || byDate.has(date) || codes[i] !== DayCode.Free)
    .map(({ date }) => {
      const record = dailyRecord(person, date, byDate.get(date));
      return [
        record.user_id,
        record.user_name,
        record.department,
        record.department_name,
        record.date,
        weekdayOf(date),
        record.status,
        record.time,
        record.late_minutes,
        record.verification_status,
        record.source,
        record.location,
        record.notes,
      ];
    });
}

export const departmentRow = ({ id, name, people, figures }: DepartmentTotal): Cell[] => [
  id,
  name,
  people,
  ...figureCells(figures),
];

/** In the order of FIGURES. */
const figureCells = ({ total, present, absent, late, leave, pending, working, rate }: Figures) => [
  total,
  present,
  absent,
  late,
  leave,
  pending,
  working,
  rate,
];
