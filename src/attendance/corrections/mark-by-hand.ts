import { AttendanceSource, VerificationStatus } from '../records/attendance-record.entity.js';

/** What the audit trail calls it. */
export const MARKED_BY_HAND = 'attendance_marked_by_hand';

/** Of whatever somebody vouches for. */
export const BY_HAND = {
  source: AttendanceSource.Manual,
  verificationStatus: VerificationStatus.Verified,
} as const;
