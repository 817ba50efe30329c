import type { PageQuery } from '../../platform/wire/page-query.dto.js';
import {
  AttendanceSource,
  AttendanceStatus,
  type DayHalf,
  VerificationStatus,
  type RecordWithUser,
} from './attendance-record.entity.js';
import { snapshotOf, type RecordSnapshot } from './record-snapshot.js';

/** What is known of one person on one day of the site. */
export class RecordDto implements RecordSnapshot {
  id!: number;
  user_id!: string;
  user_name!: string;

  /** The department's id. */
  department!: string | null;
  department_name!: string | null;

  /** The site's day, `YYYY-MM-DD`. */
  date!: string;

  /** The site's wall clock, `HH:mm:ss`; null when nobody came or nobody knows when. */
  time!: string | null;

  /** The instant of the mark. */
  timestamp!: Date;

  /** When it reached the server: later than `timestamp` for a mark taken offline; null for what was written by hand. */
  received_at!: Date | null;
  status!: AttendanceStatus;

  /** The code of the kind of leave that the day, or half of it, is. */
  leave_kind!: string | null;

  /** The half of the day that is leave; null for all of it, or nothing. */
  leave_half_day!: DayHalf | null;

  /** Whole minutes past the start of work; 0 when in time. */
  late_minutes!: number;

  /** When the person last went, on the site's wall clock, `HH:mm:ss`. */
  check_out_time!: string | null;

  /** The instant of that. */
  check_out_timestamp!: Date | null;

  /** The going awaits an administrator. */
  check_out_pending!: boolean;

  /** Whole minutes between coming and going; null while one is unknown. */
  worked_minutes!: number | null;

  /** Whole minutes between going and coming back, which are not worked. */
  break_minutes!: number;

  /** Whole minutes of work beyond those that were due; of a day off all of them. */
  overtime_minutes!: number;

  /** Whole minutes before the end of work; 0 for who stayed, or has not left. */
  early_exit_minutes!: number;

  /** The person left after less work than the schedule asks for. */
  half_day!: boolean;
  location!: string | null;
  device_id!: string | null;
  source!: AttendanceSource;

  /** How sure the recognition is, 0 to 1. */
  confidence!: number | null;

  /** Euclidean distance between unit descriptors, 0 to 2. */
  distance!: number | null;

  /** The verified picture nearest to the one shown. */
  face_encoding_id!: string | null;

  /** How much the face looked like one before the camera and no picture of it, 0 to 1; advice, and no proof. */
  spoof_score!: number | null;

  /** The same by another network. */
  liveness_score!: number | null;

  /** Whether the same picture, or a copy of it, had been shown shortly before; null when nobody watched. */
  replay_detected!: boolean | null;

  /** Only a verified record counts. */
  verification_status!: VerificationStatus;
  notes!: string | null;

  static from(record: RecordWithUser): RecordDto {
    return snapshotOf(record);
  }
}

/** A page of records. */
export class RecordPageDto {
  records!: RecordDto[];
  total!: number;
  page!: number;
  limit!: number;

  static from(
    { records, total }: { records: readonly RecordWithUser[]; total: number },
    { page, limit }: PageQuery,
  ): RecordPageDto {
    return { records: records.map((record) => RecordDto.from(record)), total, page, limit };
  }
}
