import { AttendanceStatus, VerificationStatus } from './attendance-record.entity.js';
import { attendanceRate } from './attendance-rate.js';
import { Tally } from './dto/tally.dto.js';

/** So many records that stand alike; `status` is null where there is no record. */
export interface Standing {
  readonly status: AttendanceStatus | null;
  readonly verificationStatus: VerificationStatus | null;
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
  for (const { status, verificationStatus, count = 1 } of standings) {
    const counts = status !== null && verificationStatus === VerificationStatus.Verified;
    tally[counts ? COLUMN[status] : 'not_marked'] += count;
    if (verificationStatus === VerificationStatus.Pending) tally.pending += count;
    tally.total += count;
  }
  tally.attendance_rate = attendanceRate(tally);
  return tally;
}
