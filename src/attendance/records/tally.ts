import { AttendanceStatus, VerificationStatus } from './attendance-record.entity.js';
import { attendanceRate } from './attendance-rate.js';
import { Tally } from './tally.dto.js';

/** The status of somebody without a record. */
export const NOT_MARKED = 'not_marked';

/** So many records that stand alike; `not_marked` where there is no record. */
export interface Standing {
  readonly status: AttendanceStatus | typeof NOT_MARKED;
  readonly verification_status: VerificationStatus | null;
  /** How many; 1 when left out. */
  readonly count?: number;
}

const COLUMN = {
  [AttendanceStatus.Present]: 'present',
  [AttendanceStatus.Late]: 'late',
  [AttendanceStatus.Absent]: 'absent',
  [AttendanceStatus.Leave]: 'leave',
} as const;

/** Counts: only a verified record counts as what it says. */
export function tallyOf(standings: Iterable<Standing>): Tally {
  const tally = new Tally();
  for (const { status, verification_status: verdict, count = 1 } of standings) {
    const counts = status !== NOT_MARKED && verdict === VerificationStatus.Verified;
    tally[counts ? COLUMN[status] : 'not_marked'] += count;
    if (verdict === VerificationStatus.Pending) tally.pending += count;
    tally.total += count;
  }
  tally.attendance_rate = attendanceRate(tally);
  return tally;
}
