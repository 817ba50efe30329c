import type { Schedule } from '../calendar/schedule.js';
import { VerificationStatus, type AttendanceRecord } from './attendance-record.entity.js';
import { NOT_GONE, type Change } from './entry.js';
import { workedOn } from './hours.js';
import { hasCome, type Timing } from './told-standing.js';

/** What becomes of the hours when the standing of a day is changed; who was not there has none. */
export function hoursAfter(
  record: AttendanceRecord,
  standing: Partial<Timing>,
  rule: Schedule,
): Change {
  const { status, timeOnly, timestamp } = { ...timingOf(record), ...standing };
  if (!hasCome(status)) return NOT_GONE;
  return workedOn(record.dateOnly, timeOnly === null ? null : timestamp, record.checkOutAt, rule);
}

/** A review is of the going alone where the coming is verified already and the going is not. */
export function verdictOn(
  { verificationStatus, checkOutPending }: AttendanceRecord,
  decision: VerificationStatus.Verified | VerificationStatus.Rejected,
): Change {
  const isOfGoing = checkOutPending && verificationStatus === VerificationStatus.Verified;
  if (!isOfGoing) return { verificationStatus: decision, checkOutPending: false };
  return decision === VerificationStatus.Verified ? { checkOutPending: false } : NOT_GONE;
}

const timingOf = ({ status, timeOnly, timestamp }: AttendanceRecord) => ({
  status,
  timeOnly,
  timestamp,
});
