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
export type RecordFields = Pick<AttendanceRecord, Known | 'source' | 'verificationStatus'> &
  Partial<Pick<AttendanceRecord, Detail | Derived>>;

export type RecordChange = Partial<Omit<RecordFields, 'userId' | 'dateOnly'>>;

/** Of whoever has not gone. */
export const NO_CHECK_OUT = {
  checkOutAt: null,
  checkOutTime: null,
  checkOutPending: false,
  workedMinutes: null,
  earlyExitMinutes: 0,
  halfDay: false,
} satisfies RecordChange;

/** Takes back what an earlier entry of the day told. */
export const BLANK: Readonly<Record<Detail, null>> & Pick<AttendanceRecord, Derived> = {
  ...NO_CHECK_OUT,
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
