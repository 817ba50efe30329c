import { AttendanceStatus, VerificationStatus } from '../records/attendance-record.entity.js';
import { NOT_MARKED, type DayStatus } from '../records/day-status.js';
import { attendanceRate } from './attendance-rate.js';

/** So many people with the same status of a day; `not_marked` where there is no record. */
export interface StatusCount {
  readonly status: DayStatus;
  readonly verificationStatus: VerificationStatus | null;
  /** Whether leave, if it is such, is of a kind that counts as present; left out, no. */
  readonly leaveCountsAsPresent?: boolean;
  /** How many; 1 when left out. */
  readonly count?: number;
}

/** How many people there are of each status. `total` is the sum of all of them but `pending`. */
export interface Tally {
  readonly total: number;
  readonly present: number;
  readonly late: number;
  readonly absent: number;
  readonly leave: number;
  /** Without a record that counts. */
  readonly notMarked: number;
  /** Of those not marked, how many marks await an administrator. */
  readonly pending: number;
  /** Percent with two decimals, leave left out that does not count as present. */
  readonly attendanceRate: number;
}

const COUNTER = {
  [AttendanceStatus.Present]: 'present',
  [AttendanceStatus.Late]: 'late',
  [AttendanceStatus.Absent]: 'absent',
  [AttendanceStatus.Leave]: 'leave',
} as const;

/** Counts: only a verified record counts as what it says. */
export function tallyOf(counts: Iterable<StatusCount>): Tally {
  const tally = { total: 0, present: 0, late: 0, absent: 0, leave: 0, notMarked: 0, pending: 0 };
  let attendedLeave = 0;
  for (const { status, verificationStatus, leaveCountsAsPresent, count = 1 } of counts) {
    const isCounted = status !== NOT_MARKED && verificationStatus === VerificationStatus.Verified;
    const counter = isCounted ? COUNTER[status] : 'notMarked';
    tally[counter] += count;
    if (counter === 'leave' && leaveCountsAsPresent) attendedLeave += count;
    if (verificationStatus === VerificationStatus.Pending) tally.pending += count;
    tally.total += count;
  }
  return { ...tally, attendanceRate: attendanceRate({ ...tally, attendedLeave }) };
}
