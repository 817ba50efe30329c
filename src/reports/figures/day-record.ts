import type {
  AttendanceStatus,
  DayHalf,
  VerificationStatus,
} from '../../attendance/records/attendance-record.entity.js';

/** A value of a row of `attendance_records r`, which either database's driver reads as a T. */
interface Selected<T> {
  readonly sql: string;
  /** Never set: it carries the type. */
  readonly value?: T;
}

/** Either database's driver reads a boolean as a number, unless an entity says otherwise. */
type Flag = 0 | 1;

const selected = <T>(sql: string): Selected<T> => ({ sql });

/** What reports read of a record: a further field is a further line, and a cell can show it. */
export const RECORD_FIELDS = {
  id: selected<number>('r.id'),
  userId: selected<string>('r.user_id'),
  /** `YYYY-MM-DD`; read as text, whatever a driver makes of dates. */
  date: selected<string>('CAST(r.date_only AS CHAR)'),
  status: selected<AttendanceStatus>('r.status'),
  verification: selected<VerificationStatus>('r.verification_status'),
  /** `HH:mm:ss` on the site's clock. */
  time: selected<string | null>('r.time_only'),
  lateMinutes: selected<number>('r.late_minutes'),
  leaveKind: selected<string | null>('r.leave_kind'),
  leaveHalf: selected<DayHalf | null>('r.leave_half'),
  leaveCountsAsPresent: selected<Flag>('r.leave_counts_as_present'),
  /** `HH:mm:ss` on the site's clock. */
  checkOutTime: selected<string | null>('r.check_out_time'),
  checkOutPending: selected<Flag>('r.check_out_pending'),
  workedMinutes: selected<number | null>('r.worked_minutes'),
  breakMinutes: selected<number>('r.break_minutes'),
  overtimeMinutes: selected<number>('r.overtime_minutes'),
  earlyExitMinutes: selected<number>('r.early_exit_minutes'),
  halfDay: selected<Flag>('r.half_day'),
  source: selected<string>('r.source'),
  location: selected<string | null>('r.location'),
  notes: selected<string | null>('r.notes'),
};

/** A person's record of a day, as reports show it. */
export type DayRecord = {
  readonly [Field in keyof typeof RECORD_FIELDS]: (typeof RECORD_FIELDS)[Field] extends Selected<
    infer T
  >
    ? T
    : never;
};

/** Selects each field under its own name. */
export const SELECT_RECORD = Object.entries(RECORD_FIELDS)
  .map(([field, { sql }]) => `${sql} AS ${field}`)
  .join(', ');

/** Records that are as `like` says, as a condition of SQL. @param like no text of a user's */
export const recordsLike = (like: Partial<DayRecord>): string =>
  Object.entries(like)
    .map(([field, value]) => `${RECORD_FIELDS[field as keyof DayRecord].sql} = ${literal(value)}`)
    .join(' AND ');

const literal = (value: string | number | null): string =>
  typeof value === 'number' ? String(value) : `'${value}'`;
