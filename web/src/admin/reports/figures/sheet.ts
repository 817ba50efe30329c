import type { Schemas } from '../../../../../clients/typescript/src/client.js';
import type { FiguresTexts } from './texts/en.js';

export const SHEET_KINDS = ['monthly', 'daily', 'department'] as const;
export type SheetKind = (typeof SHEET_KINDS)[number];

export const isSheetKind = (word: string | undefined): word is SheetKind =>
  SHEET_KINDS.some((kind) => kind === word);

/** A column is named as on the wire and in a CSV. */
export type SheetColumn = keyof FiguresTexts['columns'];
export type SheetRow = Readonly<Partial<Record<SheetColumn, string | number | boolean | null>>>;

/** A report as a table. */
export interface Sheet {
  /** `YYYY-MM`, or a day. */
  readonly of: string;
  /** The first tells whose row it is. */
  readonly columns: readonly SheetColumn[];
  readonly rows: readonly SheetRow[];
  /** What all rows come to. */
  readonly total?: SheetRow;
}

type Month = Schemas['MonthlyReportDto'];
type Day = Schemas['DailyReportDto'];
type Departments = Schemas['DepartmentReportDto'];

const MONTHLY = [
  'name',
  'user_id',
  'department',
  'department_name',
  'total_days',
  'present_days',
  'absent_days',
  'late_days',
  'leave_days',
  'pending_days',
  'working_days',
  'attendance_rate',
  'extra_days',
  'half_days',
  'open_days',
  'late_minutes',
  'worked_minutes',
  'break_minutes',
  'overtime_minutes',
  'early_exit_minutes',
] as const satisfies readonly (keyof Month['records'][number])[];

const DAILY = [
  'user_name',
  'user_id',
  'department',
  'department_name',
  'status',
  'time',
  'late_minutes',
  'verification_status',
  'source',
  'location',
  'notes',
  'check_out_time',
  'check_out_pending',
  'worked_minutes',
  'break_minutes',
  'overtime_minutes',
  'early_exit_minutes',
  'half_day',
  'leave_kind',
  'leave_half_day',
] as const satisfies readonly (keyof Day['records'][number])[];

const DEPARTMENT = [
  'department_name',
  'department_id',
  'total_employees',
  'present_today',
  'absent_today',
  'late_today',
  'leave_today',
  'not_marked_today',
  'attendance_rate',
] as const satisfies readonly (keyof Departments['departments'][number])[];

export const sheetOfMonth = ({ year_month: of, records: rows, summary: total }: Month): Sheet => ({
  of,
  columns: MONTHLY,
  rows,
  total,
});

export const sheetOfDay = ({ date: of, records: rows }: Day): Sheet => ({
  of,
  columns: DAILY,
  rows,
});

/** Who belongs to no department is a row without a name. */
export const sheetOfDepartments = (report: Departments): Sheet => {
  const { date: of, departments, without_department: others } = report;
  return { of, columns: DEPARTMENT, rows: others ? [...departments, others] : departments };
};
