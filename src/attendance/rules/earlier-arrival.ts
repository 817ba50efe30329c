import {
  AttendanceSource,
  hasAttended,
  VerificationStatus,
  type AttendanceRecord,
} from '../records/attendance-record.entity.js';
import type { RecordChange, RecordFields } from '../records/record-changes.js';
import { workedOn } from './worked-time.js';

type Recorded = Pick<
  AttendanceRecord,
  'status' | 'source' | 'verificationStatus' | 'timeOnly' | 'timestamp' | 'dateOnly' | 'checkOutAt'
>;

/**
 * What a verified arrival makes of a day whose record tells of a later one, as when a door was offline: the earlier one
 * counts, and the going stays. Undefined when the record stays; what an administrator said always does.
 */
export function earlierArrival(record: Recorded, entry: RecordFields): RecordChange | undefined {
  const { timestamp, receivedAt, verificationStatus, judgedBy } = entry;
  // Of marks that are made at the same time the first that is written counts.
  const isLateNews = receivedAt instanceof Date && receivedAt > timestamp;
  const isOfDoor =
    record.source !== AttendanceSource.Manual && entry.source !== AttendanceSource.Manual;
  const isThere =
    hasAttended(record.status) &&
    record.timeOnly !== null &&
    record.verificationStatus !== VerificationStatus.Rejected;
  const isSure = verificationStatus === VerificationStatus.Verified;
  const counts = isLateNews && isOfDoor && isThere && isSure && timestamp < record.timestamp;
  if (!counts || !judgedBy) return undefined;
  return { ...entry, ...workedOn(record.dateOnly, timestamp, record.checkOutAt, judgedBy) };
}
