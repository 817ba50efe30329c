import { MINUTE } from '../../platform/time/duration.js';
import {
  hasCome,
  isTold,
  VerificationStatus,
  type AttendanceRecord,
} from '../records/attendance-record.entity.js';
import { NO_CHECK_OUT, type RecordChange, type RecordFields } from '../records/record-changes.js';
import { wholeMinutes } from './worked-time.js';

type Recorded = Pick<
  AttendanceRecord,
  'status' | 'timeOnly' | 'verificationStatus' | 'checkOutAt' | 'checkOutPending' | 'breakMinutes'
>;

/** Who is seen again sooner has not been away. */
const SHORTEST_BREAK = MINUTE;

/**
 * What coming back makes of a day that somebody had gone from: the first coming stays, and the time between is a break.
 * Undefined where nobody had gone, or the coming or the going must be looked at first.
 */
export function comingBack(record: Recorded, entry: RecordFields): RecordChange | undefined {
  const { checkOutAt, breakMinutes } = record;
  if (!checkOutAt || !hasSurelyGone(record) || !isSureOfDoor(entry)) return undefined;
  if (entry.timestamp.getTime() - checkOutAt.getTime() < SHORTEST_BREAK) return undefined;
  const away = wholeMinutes(checkOutAt, entry.timestamp);
  return { ...NO_CHECK_OUT, breakMinutes: breakMinutes + away };
}

const hasSurelyGone = (record: Recorded): boolean =>
  hasCome(record) &&
  record.verificationStatus === VerificationStatus.Verified &&
  !record.checkOutPending;

const isSureOfDoor = ({ source, verificationStatus }: RecordFields): boolean =>
  !isTold(source) && verificationStatus === VerificationStatus.Verified;
