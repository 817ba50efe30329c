import type { User } from '../../users/user.entity.js';
import {
  AttendanceSource,
  AttendanceStatus,
  VerificationStatus,
  type AttendanceRecord,
} from './attendance-record.entity.js';

/** What is known of one person on one day of the site. */
export class RecordDto {
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
  status!: AttendanceStatus;

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

  static from(record: AttendanceRecord, user: User): RecordDto {
    return {
      id: record.id,
      user_id: record.userId,
      user_name: user.name,
      department: user.departmentId,
      department_name: user.department?.name ?? null,
      date: record.dateOnly,
      time: record.timeOnly,
      timestamp: record.timestamp,
      status: record.status,
      late_minutes: record.lateMinutes,
      check_out_time: record.checkOutTime,
      check_out_timestamp: record.checkOutAt,
      check_out_pending: record.checkOutPending,
      worked_minutes: record.workedMinutes,
      early_exit_minutes: record.earlyExitMinutes,
      half_day: record.halfDay,
      location: record.location,
      device_id: record.deviceId,
      source: record.source,
      confidence: record.recognitionConfidence,
      distance: record.recognitionDistance,
      face_encoding_id: record.faceEncodingId,
      spoof_score: record.spoofScore,
      liveness_score: record.livenessScore,
      replay_detected: record.replayDetected,
      verification_status: record.verificationStatus,
      notes: record.notes,
    };
  }
}
