import type { AttendanceRecord } from './attendance-record.entity.js';

type Known = 'userId' | 'timestamp' | 'dateOnly' | 'timeOnly' | 'status' | 'lateMinutes';
type Detail =
  | 'faceEncodingId'
  | 'recognitionConfidence'
  | 'recognitionDistance'
  | 'spoofScore'
  | 'livenessScore'
  | 'replayDetected'
  | 'recognitionThreshold'
  | 'recognitionMargin'
  | 'judgedBy'
  | 'checkOutAt'
  | 'checkOutTime'
  | 'workedMinutes'
  | 'location'
  | 'deviceId'
  | 'notes';
type Derived = 'checkOutPending' | 'earlyExitMinutes' | 'halfDay';

/** What is to be known of one person on one day. */
export type Entry = Pick<AttendanceRecord, Known | 'source' | 'verificationStatus'> &
  Partial<Pick<AttendanceRecord, Detail | Derived>>;

export type Change = Partial<Omit<Entry, 'userId' | 'dateOnly'>>;

/** Of whoever has not gone. */
export const NOT_GONE = {
  checkOutAt: null,
  checkOutTime: null,
  checkOutPending: false,
  workedMinutes: null,
  earlyExitMinutes: 0,
  halfDay: false,
} satisfies Change;

/** Takes back what an earlier entry of the day told. */
export const NOTHING: Readonly<Record<Detail, null>> & Pick<AttendanceRecord, Derived> = {
  ...NOT_GONE,
  faceEncodingId: null,
  recognitionConfidence: null,
  recognitionDistance: null,
  spoofScore: null,
  livenessScore: null,
  replayDetected: null,
  recognitionThreshold: null,
  recognitionMargin: null,
  judgedBy: null,
  location: null,
  deviceId: null,
  notes: null,
};
