import type {
  AttendanceStatus,
  VerificationStatus,
} from '../../attendance/records/attendance-record.entity.js';

/** A value of a row of `attendance_records r`, which either database's driver reads as a T. */
interface Selected<T> {
  readonly sql: string;
  /** Never set: it carries the type. */
  readonly value?: T;
}

const selected = <T>(sql: string): Selected<T> => ({ sql });

/** What reports read of a record: a further field is a further line, and a cell can show it. */
const FIELDS = {
  id: selected<number>('r.id'),
  userId: selected<string>('r.user_id'),
  /** `YYYY-MM-DD`; read as text, whatever a driver makes of dates. */
  date: selected<string>('CAST(r.date_only AS CHAR)'),
  status: selected<AttendanceStatus>('r.status'),
  verification: selected<VerificationStatus>('r.verification_status'),
  /** `HH:mm:ss` on the site's clock. */
  time: selected<string | null>('r.time_only'),
  lateMinutes: selected<number>('r.late_minutes'),
  source: selected<string>('r.source'),
  location: selected<string | null>('r.location'),
  notes: selected<string | null>('r.notes'),
};

/** A person's record of a day, as reports show it. */
export type DayRecord = {
  readonly [Field in keyof typeof FIELDS]: (typeof FIELDS)[Field] extends Selected<infer T>
    ? T
    : never;
};

/** Selects each field under its own name. */
export const SELECT_RECORD = Object.entries(FIELDS)
  .map(([field, { sql }]) => `${sql} AS ${field}`)
  .join(', ');

/** Records that are as `like` says, as a condition of SQL. @param like no text of a user's */
export const recordsLike = (like: Partial<DayRecord>): string =>
  Object.entries(like)
    .map(([field, value]) => `${FIELDS[field as keyof DayRecord].sql} = ${literal(value)}`)
    .join(' AND ');

const literal = (value: string | number | null): string =>
  typeof value === 'number' ? String(value) : `'${value}'`;
