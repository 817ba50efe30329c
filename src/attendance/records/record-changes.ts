import { getMetadataArgsStorage } from 'typeorm';
import { AttendanceRecord } from './attendance-record.entity.js';

type Known =
  | 'userId'
  | 'timestamp'
  | 'dateOnly'
  | 'timeOnly'
  | 'status'
  | 'lateMinutes'
  | 'source'
  | 'verificationStatus';
type Given =
  'id' | 'user' | 'departmentId' | 'department' | 'faceEncoding' | 'createdAt' | 'updatedAt';

/** What is to be known of one person on one day. */
export type RecordFields = Pick<AttendanceRecord, Known> &
  Partial<Omit<AttendanceRecord, Known | Given>>;

export type RecordChange = Partial<Omit<RecordFields, 'userId' | 'dateOnly'>>;

/** Of whoever has not gone. */
export const NO_CHECK_OUT = {
  checkOutAt: null,
  checkOutTime: null,
  checkOutPending: false,
  workedMinutes: null,
  overtimeMinutes: 0,
  earlyExitMinutes: 0,
  halfDay: false,
} satisfies RecordChange;

/** Takes back what an earlier entry of the day told: null in each column that may be, in others their default. Where the person belonged on the day stays. */
export const BLANK: RecordChange = Object.fromEntries(
  getMetadataArgsStorage()
    .filterColumns(AttendanceRecord)
    .filter(({ propertyName }) => propertyName !== 'departmentId')
    .filter(({ options }) => options.nullable || options.default !== undefined)
    .map(({ propertyName, options }) => [propertyName, options.default ?? null]),
);
