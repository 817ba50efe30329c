import {
  isTold,
  VerificationStatus,
  type AttendanceRecord,
} from '../records/attendance-record.entity.js';
import type { RecordChange, RecordFields } from '../records/record-changes.js';
import { workedAs } from './worked-time.js';

type Recorded = Pick<
  AttendanceRecord,
  | 'source'
  | 'verificationStatus'
  | 'timeOnly'
  | 'timestamp'
  | 'dateOnly'
  | 'checkOutAt'
  | 'breakMinutes'
>;

/**
 * What a verified arrival makes of a day whose record tells of a later one, as when a door was offline: the earlier one
 * counts, and the going stays. Undefined when the record stays; what an administrator said always does.
 */
export function earlierArrival(record: Recorded, entry: RecordFields): RecordChange | undefined {
  const { timestamp, judgedBy } = entry;
  const isEarlier = isSureNews(entry) && isSeenArrival(record) && timestamp < record.timestamp;
  if (!isEarlier || !judgedBy) return undefined;
  const { dateOnly, checkOutAt, breakMinutes } = record;
  const worked = workedAs(entry.status, dateOnly, timestamp, checkOutAt, judgedBy, breakMinutes);
  return { ...entry, ...worked };
}

/** Of marks that are made at the same time the first that is written counts. */
const isSureNews = ({ source, receivedAt, timestamp, verificationStatus }: RecordFields): boolean =>
  !isTold(source) &&
  verificationStatus === VerificationStatus.Verified &&
  receivedAt instanceof Date &&
  receivedAt > timestamp;

const isSeenArrival = ({ source, timeOnly, verificationStatus }: Recorded): boolean =>
  !isTold(source) && verificationStatus !== VerificationStatus.Rejected && timeOnly !== null;
