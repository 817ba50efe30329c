import {
  AttendanceStatus,
  VerificationStatus,
} from '../../attendance/records/attendance-record.entity.js';
import { recordsLike, type DayRecord } from './day-record.js';

/** A record counts as what it says once it is verified. */
const verified = (status: AttendanceStatus): Partial<DayRecord> => ({
  status,
  verification: VerificationStatus.Verified,
});

/** What is counted, and which records it is; the database and the files count by the same lines. */
const COUNTED = {
  present: verified(AttendanceStatus.Present),
  late: verified(AttendanceStatus.Late),
  absent: verified(AttendanceStatus.Absent),
  leave: verified(AttendanceStatus.Leave),
  /** Marks that await an administrator. A rejected one counts nowhere. */
  pending: { verification: VerificationStatus.Pending },
} satisfies Record<string, Partial<DayRecord>>;

type Count = keyof typeof COUNTED;

/** So many days, or so many people on one day. */
export type Counts = { readonly [Name in Count]: number };

// The keys of an object written down here are those of its type.
const NAMES = Object.keys(COUNTED) as Count[];

/** One number for each count. */
const countsBy = (numberOf: (name: Count) => number): Counts =>
  // Every name has its entry.
  Object.fromEntries(NAMES.map((name) => [name, numberOf(name)])) as Counts;

export const NO_COUNTS: Counts = countsBy(() => 0);

/** The counts among several, which may have more to them. */
export const sumOfCounts = (all: readonly Counts[]): Counts =>
  countsBy((name) => all.reduce((sum, counts) => sum + counts[name], 0));

const CONDITIONS = NAMES.map((name) => ({ name, facts: Object.entries(COUNTED[name]) }));

export function countsOf(records: readonly Partial<DayRecord>[]): Counts {
  const counts = { ...NO_COUNTS } as Record<Count, number>;
  for (const record of records) {
    for (const { name, facts } of CONDITIONS) {
      // The facts are named by the fields of a record.
      if (facts.every(([field, value]) => record[field as keyof DayRecord] === value))
        counts[name] += 1;
    }
  }
  return counts;
}

// Not by the bare name: LEAVE is a word of SQL's.
const columnOf = (name: Count) => `${name}_days`;

/** Counts the records of a group. */
export const SELECT_COUNTS = NAMES.map(
  (name) => `SUM(CASE WHEN ${recordsLike(COUNTED[name])} THEN 1 ELSE 0 END) AS ${columnOf(name)}`,
).join(', ');

/** Reads what `SELECT_COUNTS` selected; one of the databases returns sums as text. */
export const countsIn = (row: Readonly<Record<string, unknown>>): Counts =>
  countsBy((name) => Number(row[columnOf(name)]));
