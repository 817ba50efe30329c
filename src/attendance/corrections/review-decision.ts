import { VerificationStatus, type AttendanceRecord } from '../records/attendance-record.entity.js';
import { NO_CHECK_OUT, type RecordChange } from '../records/record-changes.js';

export type ReviewDecision = VerificationStatus.Verified | VerificationStatus.Rejected;

/** A review is of the going alone where the coming is verified already and the going is not. */
export function reviewedBy(
  decision: ReviewDecision,
  { verificationStatus, checkOutPending }: AttendanceRecord,
): RecordChange {
  const isOfGoing = checkOutPending && verificationStatus === VerificationStatus.Verified;
  if (!isOfGoing) return { verificationStatus: decision, checkOutPending: false };
  return decision === VerificationStatus.Verified ? { checkOutPending: false } : NO_CHECK_OUT;
}
