import {
  AttendanceSource,
  AttendanceStatus,
  hasCome,
  isTold,
  VerificationStatus,
  type AttendanceRecord,
} from './attendance-record.entity.js';
import { isClockAbsence } from './clock-absence.js';
import { BLANK, type RecordChange, type RecordFields } from './record-changes.js';

/** What an entry makes of the record that its day has already; undefined where the record stays. */
export type Supersession = (
  record: AttendanceRecord,
  entry: RecordFields,
) => RecordChange | undefined;

/**
 * What an entry makes of the record of its day, if that makes room: a verified mark at the door disproves an absence, and
 * stands for itself after an earlier mark was rejected. A face that must be looked at takes the place of an absence that
 * nobody but the clock told. Leave, and a mark that is there,
 * came too late or is still pending, stay.
 */
export const givenWay: Supersession = (record, entry) => {
  if (isTold(entry.source)) return undefined;
  const isAbsent = record.status === AttendanceStatus.Absent && !hasCome(record);
  const givesWay =
    entry.verificationStatus === VerificationStatus.Verified
      ? isAbsent || isHalfLeave(record) || record.verificationStatus === VerificationStatus.Rejected
      : isClockAbsence(record) && entry.source === AttendanceSource.FaceRecognition;
  return givesWay ? { ...BLANK, ...entry } : undefined;
};

/** Whoever has half a day off may come for the other. */
const isHalfLeave = ({ status, leaveHalf }: AttendanceRecord): boolean =>
  status === AttendanceStatus.Leave && leaveHalf !== null;
