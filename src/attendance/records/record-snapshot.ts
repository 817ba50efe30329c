import { toHundredths } from '../../platform/wire/figures.js';
import type { User } from '../../users/user.entity.js';
import type {
  AttendanceRecord,
  AttendanceStatus,
  RecordWithUser,
} from './attendance-record.entity.js';
import type { DayStatus } from './day-status.js';

/** Columns of a record that are told by other names, only where it is explained, or nowhere. */
export const UNTOLD = [
  'departmentId',
  'leaveCountsAsPresent',
  'judgedBy',
  'recognitionThreshold',
  'recognitionMargin',
  'latitude',
  'longitude',
  'createdAt',
  'updatedAt',
] as const satisfies readonly (keyof AttendanceRecord)[];

type Told = Exclude<
  keyof AttendanceRecord,
  (typeof UNTOLD)[number] | 'user' | 'department' | 'faceEncoding'
>;
type OfMark = 'id' | 'timestamp' | 'source' | 'verificationStatus';

/** The columns that are told; `None` is null where there may be no record. */
type ToldColumns<None extends null, Status extends DayStatus> = Readonly<
  Pick<AttendanceRecord, Exclude<Told, OfMark | 'status'>>
> & { readonly [Column in OfMark]: AttendanceRecord[Column] | None } & { readonly status: Status };

/** The record of a day, or as much of one as there is of somebody who is not marked. */
export type DayRecord = ToldColumns<null, DayStatus> &
  Readonly<Pick<AttendanceRecord, 'leaveCountsAsPresent'>>;

export type RecordOwner = Pick<User, 'name' | 'departmentId' | 'department'>;

/** What is told of a record: on the wire, in the audit trail, and by a refusal that shows one. */
export type RecordSnapshot = ReturnType<typeof snapshotOf>;

/** In the department in which it was written. */
export const snapshotOf = (record: RecordWithUser) => {
  const { departmentId, department } = record;
  const owner = { name: record.user.name, departmentId, department };
  return membersOf<never, AttendanceStatus>(record, owner);
};

export const daySnapshotOf = (record: DayRecord, owner: RecordOwner) =>
  membersOf<null, DayStatus>(record, owner);

const membersOf = <None extends null, Status extends DayStatus>(
  record: ToldColumns<None, Status>,
  owner: RecordOwner,
) => ({
  id: record.id,
  user_id: record.userId,
  user_name: owner.name,
  department: owner.departmentId,
  department_name: owner.department?.name ?? null,
  date: record.dateOnly,
  time: record.timeOnly,
  timestamp: record.timestamp,
  received_at: record.receivedAt,
  status: record.status,
  leave_kind: record.leaveKind,
  leave_half_day: record.leaveHalf,
  late_minutes: record.lateMinutes,
  check_out_time: record.checkOutTime,
  check_out_timestamp: record.checkOutAt,
  check_out_pending: record.checkOutPending,
  worked_minutes: record.workedMinutes,
  break_minutes: record.breakMinutes,
  overtime_minutes: record.overtimeMinutes,
  early_exit_minutes: record.earlyExitMinutes,
  half_day: record.halfDay,
  location: record.location,
  device_id: record.deviceId,
  source: record.source,
  confidence: toHundredths(record.recognitionConfidence),
  distance: toHundredths(record.recognitionDistance),
  face_encoding_id: record.faceEncodingId,
  spoof_score: record.spoofScore,
  liveness_score: record.livenessScore,
  replay_detected: record.replayDetected,
  verification_status: record.verificationStatus,
  notes: record.notes,
});
