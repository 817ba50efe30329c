import { NOT_MARKED } from '../../attendance/records/day-status.js';
import type { Person } from '../figures/people-queries.js';
import type { DepartmentTotal } from '../figures/department-totals.js';
import type { Figures } from '../figures/figures.js';
import { weekdayOf } from '../../platform/time/weekday.js';
import type { DepartmentRow, PersonDay } from '../figures/person-rows.js';
import type { ReportCriteria } from '../figures/report-criteria.js';
import { columnsOf, type Column } from './column.js';

const figure = columnsOf<{ readonly figures: Figures }>();

/** Hours and what a payroll asks for beside them: minutes are sums of what the days tell. */
export const HOURS = [
  figure('extra_days', 'Extra days', 'number', 11, ({ figures }) => figures.extra),
  figure('half_days', 'Half days', 'number', 10, ({ figures }) => figures.halfDays),
  figure('open_days', 'No check-out', 'number', 13, ({ figures }) => figures.open),
  figure('late_minutes', 'Late minutes', 'minutes', 13, ({ figures }) => figures.lateMinutes),
  figure('worked_minutes', 'Worked minutes', 'minutes', 15, ({ figures }) => figures.workedMinutes),
  figure('break_minutes', 'Break minutes', 'minutes', 14, ({ figures }) => figures.breakMinutes),
  figure(
    'overtime_minutes',
    'Overtime minutes',
    'minutes',
    17,
    ({ figures }) => figures.overtimeMinutes,
  ),
  figure(
    'early_exit_minutes',
    'Early exit minutes',
    'minutes',
    18,
    ({ figures }) => figures.earlyExitMinutes,
  ),
];

/** How many days there were of what. */
const ATTENDANCE = [
  figure('total_days', 'Days', 'days', 8, ({ figures }) => figures.total),
  figure('present_days', 'Present', 'days', 9, ({ figures }) => figures.present),
  figure('absent_days', 'Absent', 'days', 9, ({ figures }) => figures.absent),
  figure('late_days', 'Late', 'days', 8, ({ figures }) => figures.late),
  figure('leave_days', 'Leave', 'days', 8, ({ figures }) => figures.leave),
  figure('pending_days', 'Pending', 'number', 9, ({ figures }) => figures.pending),
  figure('working_days', 'Working days', 'number', 14, ({ figures }) => figures.working),
  figure('attendance_rate', 'Attendance %', 'rate', 14, ({ figures }) => figures.rate),
];

/** What is told of a person, of a department and of all. */
export const FIGURES = [...ATTENDANCE, ...HOURS];

/** @param name what a table calls the person's name */
function personColumns<Name extends string>(name: Name) {
  const column = columnsOf<{ readonly person: Person }>();
  return [
    column('user_id', 'User', 'text', 10, ({ person }) => person.id),
    column(name, 'Name', 'text', 28, ({ person }) => person.name),
    column('department', 'Department', 'text', 12, ({ person }) => person.departmentId),
    column('department_name', 'Department name', 'text', 24, ({ person }) => person.departmentName),
  ];
}

const day = columnsOf<PersonDay>();

const DATE = day('date', 'Date', 'date', 12, ({ date }) => date);
const WEEKDAY = day('weekday', 'Weekday', 'text', 10, ({ date }) => weekdayOf(date));
const RECORD_COLUMNS = [
  day('status', 'Status', 'text', 12, ({ record }) => record?.status ?? NOT_MARKED),
  day('time', 'Time', 'time', 10, ({ record }) => record?.time ?? null),
  day('late_minutes', 'Late minutes', 'minutes', 14, ({ record }) => record?.lateMinutes ?? 0),
  day(
    'verification_status',
    'Verification',
    'text',
    14,
    ({ record }) => record?.verification ?? null,
  ),
  day('source', 'Source', 'text', 18, ({ record }) => record?.source ?? null),
  day('location', 'Location', 'text', 20, ({ record }) => record?.location ?? null),
  day('notes', 'Notes', 'text', 40, ({ record }) => record?.notes ?? null),
  day('check_out_time', 'Check-out', 'time', 10, ({ record }) => record?.checkOutTime ?? null),
  day('check_out_pending', 'Check-out pending', 'flag', 18, ({ record }) =>
    Boolean(record?.checkOutPending),
  ),
  day(
    'worked_minutes',
    'Worked minutes',
    'minutes',
    15,
    ({ record }) => record?.workedMinutes ?? null,
  ),
  day('break_minutes', 'Break minutes', 'minutes', 14, ({ record }) => record?.breakMinutes ?? 0),
  day(
    'overtime_minutes',
    'Overtime minutes',
    'minutes',
    17,
    ({ record }) => record?.overtimeMinutes ?? 0,
  ),
  day(
    'early_exit_minutes',
    'Early exit minutes',
    'minutes',
    18,
    ({ record }) => record?.earlyExitMinutes ?? 0,
  ),
  day('half_day', 'Half day', 'flag', 9, ({ record }) => Boolean(record?.halfDay)),
  day('leave_kind', 'Leave kind', 'text', 14, ({ record }) => record?.leaveKind ?? null),
  day('leave_half_day', 'Half leave', 'text', 11, ({ record }) => record?.leaveHalf ?? null),
];

/** A person's day, on the wire. */
export const DAY_FIELDS = [...personColumns('user_name'), DATE, ...RECORD_COLUMNS];

/** A person's day, in files: people want to see the weekday too. */
export const DAY_COLUMNS = [...personColumns('user_name'), DATE, WEEKDAY, ...RECORD_COLUMNS];

const department = columnsOf<DepartmentTotal>();

/** A department's figures. */
export const DEPARTMENT_COLUMNS: readonly Column<DepartmentTotal>[] = [
  department('department_id', 'Department', 'text', 14, ({ id }) => id),
  department('department_name', 'Department name', 'text', 28, ({ name }) => name),
  department('total_employees', 'People', 'number', 9, ({ people }) => people),
  ...FIGURES,
];

/** Who a person is, and their figures. */
export const PERSON_COLUMNS = [...personColumns('name'), ...FIGURES];

/** What a line of people's days shows. */
export type GridRow = Omit<DepartmentRow, 'records'>;

/** A person's figures, and a column for each day: its letter, or nothing where no work was due. */
export const peopleColumns = ({ days }: ReportCriteria): Column<GridRow>[] => [
  ...PERSON_COLUMNS,
  ...days.map(({ date }, i) =>
    columnsOf<GridRow>()(date, date, 'code', 4, ({ codes }) => codes[i]?.trim() ?? null),
  ),
];
