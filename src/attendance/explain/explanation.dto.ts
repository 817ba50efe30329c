import { endOfWork, isOvernight, startOfWork } from '../../calendar/schedules/schedule.js';
import { AttendanceSource, VerificationStatus } from '../records/attendance-record.entity.js';
import { PunchKind, type Punch } from '../records/punch.entity.js';
import { RecordDto } from '../records/record.dto.js';
import { Weekday } from '../../platform/time/weekday.js';
import type { Explanation, RecordedChange } from './explain.service.js';
import { MINUTE } from '../../platform/time/duration.js';

export class RuleDto {
  /** Where it comes from. */
  source!: 'schedule' | 'settings';

  /** Null for the hours that the settings give. */
  schedule_id!: number | null;
  schedule!: string;

  /** The first day it holds; null for always. */
  effective_from!: string | null;

  /** `HH:mm` on the site’s clock. */
  start!: string;
  end!: string;

  /** The end is on the day after the start. */
  overnight!: boolean;
  grace_minutes!: number;
  half_day_minutes!: number;
  working_days!: Weekday[];
  break_minutes!: number;
  overtime_after_minutes!: number;
  /** 0 for nobody. */
  absent_after_minutes!: number;

  /** The site’s IANA zone. */
  zone!: string;

  /** The instant at which work began on the day. */
  start_of_work!: Date;

  /** The last instant that was in time. */
  in_time_until!: Date;
  end_of_work!: Date;

  /** False where the record is older than the rules that are kept, and the present one is shown. */
  kept_with_record!: boolean;

  static from({ schedule, record: { dateOnly, judgedBy } }: Explanation): RuleDto {
    const start = startOfWork(dateOnly, schedule);
    return {
      source: schedule.id === null ? 'settings' : 'schedule',
      schedule_id: schedule.id,
      schedule: schedule.name,
      effective_from: schedule.effectiveFrom,
      start: schedule.start,
      end: schedule.end,
      overnight: isOvernight(schedule),
      grace_minutes: schedule.graceMinutes,
      half_day_minutes: schedule.halfDayMinutes,
      working_days: [...schedule.workingDays],
      break_minutes: schedule.breakMinutes ?? 0,
      overtime_after_minutes: schedule.overtimeAfterMinutes ?? 0,
      absent_after_minutes: schedule.absentAfterMinutes ?? 0,
      zone: schedule.zone,
      start_of_work: start,
      in_time_until: new Date(start.getTime() + schedule.graceMinutes * MINUTE),
      end_of_work: endOfWork(dateOnly, schedule),
      kept_with_record: judgedBy !== null,
    };
  }
}

export class RecognitionDto {
  /** Euclidean distance between unit descriptors, 0 to 2. */
  distance!: number | null;

  /** The largest distance that was accepted; null in older records. */
  threshold!: number | null;

  /** How sure the recognition is, 0 to 1. */
  confidence!: number | null;

  /** How much farther the second nearest person was; null when nobody else was enrolled. */
  margin!: number | null;
  model!: string | null;
  face_encoding_id!: string | null;

  static from({ record, model }: Explanation): RecognitionDto | null {
    if (record.recognitionDistance === null) return null;
    return {
      distance: record.recognitionDistance,
      threshold: record.recognitionThreshold,
      confidence: record.recognitionConfidence,
      margin: record.recognitionMargin,
      model,
      face_encoding_id: record.faceEncodingId,
    };
  }
}

export class PunchDto {
  kind!: PunchKind;
  timestamp!: Date;
  source!: AttendanceSource;
  verification_status!: VerificationStatus;
  location!: string | null;
  device_id!: string | null;

  /** Degrees north, as the client said; null to whoever is no administrator. */
  latitude!: number | null;

  /** Degrees east. */
  longitude!: number | null;

  static from(punch: Punch): PunchDto {
    return {
      kind: punch.kind,
      timestamp: punch.timestamp,
      source: punch.source,
      verification_status: punch.verificationStatus,
      location: punch.location,
      device_id: punch.deviceId,
      latitude: punch.latitude,
      longitude: punch.longitude,
    };
  }
}

export class ChangeDto {
  at!: Date;

  /** `attendance_edited`, … */
  action!: string;

  /** Null for the service itself, and for who is no more. */
  user_id!: string | null;
  user_name!: string | null;

  /** What it said before and after; only what differs. */
  before!: Record<string, unknown> | null;
  after!: Record<string, unknown> | null;

  static from({ at, action, userId, userName, before, after }: RecordedChange): ChangeDto {
    return { at, action, user_id: userId, user_name: userName, before, after };
  }
}

export class ExplanationDto {
  record!: RecordDto;

  /** Why the record says what it says, a sentence each. */
  reasons!: string[];
  rule!: RuleDto;

  /** Null where no face was seen. */
  recognition!: RecognitionDto | null;

  /** What was seen, in order. */
  punches!: PunchDto[];

  /** Who wrote and changed it, in order. */
  history!: ChangeDto[];

  static from(explanation: Explanation): ExplanationDto {
    return {
      record: RecordDto.from(explanation.record),
      reasons: explanation.reasons,
      rule: RuleDto.from(explanation),
      recognition: RecognitionDto.from(explanation),
      punches: explanation.punches.map((punch) => PunchDto.from(punch)),
      history: explanation.history.map((change) => ChangeDto.from(change)),
    };
  }
}
