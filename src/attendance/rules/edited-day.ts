import type { Schedule } from '../../calendar/schedules/schedule.js';
import { VerificationStatus, type AttendanceRecord } from '../records/attendance-record.entity.js';
import { NO_CHECK_OUT, type RecordChange } from '../records/record-changes.js';
import { workedOn } from './worked-time.js';
import { hasCome, type Timing } from './manual-timing.js';

/** What becomes of the hours when the standing of a day is changed; who was not there has none. */
export function hoursAfter(
  record: AttendanceRecord,
  standing: Partial<Timing>,
  rule: Schedule,
): RecordChange {
  const { status, timeOnly, timestamp } = { ...timingOf(record), ...standing };
  if (!hasCome(status)) return NO_CHECK_OUT;
  return workedOn(record.dateOnly, timeOnly === null ? null : timestamp, record.checkOutAt, rule);
}

/** A review is of the going alone where the coming is verified already and the going is not. */
export function verdictOn(
  { verificationStatus, checkOutPending }: AttendanceRecord,
  decision: VerificationStatus.Verified | VerificationStatus.Rejected,
): RecordChange {
  const isOfGoing = checkOutPending && verificationStatus === VerificationStatus.Verified;
  if (!isOfGoing) return { verificationStatus: decision, checkOutPending: false };
  return decision === VerificationStatus.Verified ? { checkOutPending: false } : NO_CHECK_OUT;
}

const timingOf = ({ status, timeOnly, timestamp }: AttendanceRecord) => ({
  status,
  timeOnly,
  timestamp,
});
