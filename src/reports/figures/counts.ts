import {
  AttendanceStatus,
  VerificationStatus,
} from '../../attendance/records/attendance-record.entity.js';
import { fieldIf, HALF, ifUnset, ONE, when, type Amount } from './amounts.js';
import { recordsLike, type DayRecord } from './day-record.js';

const { Present, Late, Absent, Leave } = AttendanceStatus;

/** A record counts as what it says once it is verified. */
const verified = (amount: Amount): Amount =>
  when({ verification: VerificationStatus.Verified }, amount);

const CAME = [Present, Late].map((status) => ({
  status,
  verification: VerificationStatus.Verified,
}));

/** Whether somebody came, beyond doubt. */
export const hasCome = ({ status, verification }: DayRecord): boolean =>
  CAME.some((came) => came.status === status && came.verification === verification);

/** The same of records in the database. */
export const CAME_IN_SQL = `(${CAME.map(recordsLike).join(' OR ')})`;

/** Hours count once the going is beyond doubt as well. */
const settled = (amount: Amount): Amount => verified(when({ checkOutPending: 0 }, amount));

/** A day, or what is left of it where one half is leave. */
const WHOLE_OR_HALF = verified(ifUnset('leaveHalf', ONE, HALF));

const came = (amount: Amount): Amount =>
  when({ status: Present }, amount, when({ status: Late }, amount));

/** Of whoever was expected for the other half, half a day. */
const LEAVE = ifUnset('leaveHalf', when({ status: Leave }, verified(ONE)), verified(HALF));

const attended = (leave: Amount): Amount => when({ leaveCountsAsPresent: 1 }, leave);

/**
 * What is counted, and what each record adds to it; the database and the files count by the same lines. What most
 * records fail comes first: the database asks it of each of them.
 */
const COUNTED = {
  present: when({ status: Present }, WHOLE_OR_HALF),
  late: when({ status: Late }, WHOLE_OR_HALF),
  absent: when({ status: Absent }, WHOLE_OR_HALF),
  leave: LEAVE,
  /** Of the leave, what counts as present. */
  attendedLeave: attended(LEAVE),
  /** Marks that await an administrator. A rejected one counts nowhere. */
  pending: when({ verification: VerificationStatus.Pending }, ONE),
  /** Days that somebody came and is not known to have gone: their hours are in no sum. */
  open: ifUnset(
    'checkOutTime',
    came(verified(ONE)),
    when({ checkOutPending: 1 }, came(verified(ONE))),
  ),
  lateMinutes: fieldIf(verified, 'lateMinutes'),
  workedMinutes: fieldIf(settled, 'workedMinutes'),
  breakMinutes: fieldIf(settled, 'breakMinutes'),
  overtimeMinutes: fieldIf(settled, 'overtimeMinutes'),
  earlyExitMinutes: fieldIf(settled, 'earlyExitMinutes'),
  halfDays: fieldIf(settled, 'halfDay'),
} satisfies Record<string, Amount>;

type Count = keyof typeof COUNTED;

/** So many days, or so many people on one day; and their minutes. */
export type Counts = { readonly [Name in Count]: number };

// The keys of an object written down here are those of its type.
const NAMES = Object.keys(COUNTED) as Count[];

// Every name has its entry.
export const NO_COUNTS = Object.fromEntries(NAMES.map((name) => [name, 0])) as Counts;

/** One number for each count; ten thousand people make it worth while to write them into a copy. */
function countsBy(numberOf: (name: Count) => number): Counts {
  const counts: Record<Count, number> = { ...NO_COUNTS };
  for (const name of NAMES) counts[name] = numberOf(name);
  return counts;
}

/** The counts among several, which may have more to them. */
export function sumOfCounts(all: readonly Counts[]): Counts {
  const sums: Record<Count, number> = { ...NO_COUNTS };
  for (const counts of all) for (const name of NAMES) sums[name] += counts[name];
  return sums;
}

export const countsOf = (records: readonly Partial<DayRecord>[]): Counts =>
  countsBy((name) => records.reduce((sum, record) => sum + COUNTED[name].of(record), 0));

/** How the records of a group are counted in the database. */
export interface Counting {
  readonly select: string;
  /** Reads what was selected; one of the databases returns sums as text. */
  readonly read: (row: Readonly<Record<string, unknown>>) => Counts;
}

// Not by the bare name: LEAVE is a word of SQL's.
const columnOf = (name: string) => `${name}_sum`;

const countingBy = (amounts: Partial<Record<Count, Amount>>): Counting => ({
  select: Object.entries(amounts)
    .map(([name, { sql }]) => `SUM(${sql}) AS ${columnOf(name)}`)
    .join(', '),
  read: (row) => countsBy((name) => Number(row[columnOf(name)] ?? 0)),
});

/** Days of many people, of which half may be leave. */
export const DAYS = countingBy(COUNTED);

const people = (status: AttendanceStatus): Amount => when({ status }, verified(ONE));

/** People of one day, whom nobody halves; their hours are not asked for. */
export const PEOPLE = countingBy({
  present: people(Present),
  late: people(Late),
  absent: people(Absent),
  leave: people(Leave),
  attendedLeave: attended(people(Leave)),
  pending: COUNTED.pending,
});
