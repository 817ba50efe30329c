import {
  AttendanceSource,
  AttendanceStatus,
  VerificationStatus,
} from '../records/attendance-record.entity.js';
import { NOT_MARKED } from '../records/tally.js';
import { RecordDto } from '../records/record.dto.js';
import { Tally } from '../records/tally.dto.js';
import { DepartmentReference, UserId } from '../../platform/wire/ids.js';
import { OptionalText } from '../../platform/wire/presence.js';

export class TodayQuery {
  /** A department's id or exact name. */
  @OptionalText()
  @DepartmentReference()
  department?: string;
}

/** An active user's day: the record, or as much of one as there is of somebody who is not marked. */
export class DayDto {
  id!: number | null;
  user_id!: string;
  user_name!: string;

  /** The department's id. */
  department!: string | null;
  department_name!: string | null;

  /** The site's day, `YYYY-MM-DD`. */
  date!: string;

  /** The site's wall clock, `HH:mm:ss`. */
  time!: string | null;
  timestamp!: Date | null;
  status!: AttendanceStatus | typeof NOT_MARKED;
  late_minutes!: number;
  check_out_time!: string | null;
  check_out_timestamp!: Date | null;
  check_out_pending!: boolean;
  worked_minutes!: number | null;
  early_exit_minutes!: number;
  half_day!: boolean;
  location!: string | null;
  device_id!: string | null;
  source!: AttendanceSource | null;
  confidence!: number | null;
  distance!: number | null;
  spoof_score!: number | null;
  liveness_score!: number | null;
  replay_detected!: boolean | null;
  face_encoding_id!: string | null;
  verification_status!: VerificationStatus | null;
  notes!: string | null;
}

export class DepartmentDayDto extends Tally {
  /** The department's id; null for people without one. */
  department!: string | null;
  department_name!: string | null;
}

export class TodayDto {
  /** The site's day, `YYYY-MM-DD`. */
  date!: string;

  /** The caller's own. */
  record!: RecordDto | null;

  /** Every active user; empty for others than administrators. */
  records!: DayDto[];

  /** By department; empty for others than administrators. */
  summary!: DepartmentDayDto[];

  /** Of all `records`; null for others than administrators. */
  counts!: Tally | null;
}

export class StatusDto {
  user_id!: string;
  name!: string;

  /** Today’s status, or `not_marked`. */
  status!: AttendanceStatus | typeof NOT_MARKED;
  timestamp!: Date | null;
  record!: RecordDto | null;
}

export class UserIdParam {
  @UserId()
  id!: string;
}
