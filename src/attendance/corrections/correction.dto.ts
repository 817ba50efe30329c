import { IsIn } from 'class-validator';
import { CalendarDay } from '../../platform/time/calendar-day.js';
import {
  AttendanceStatus,
  VerificationStatus,
  type RecordWithUser,
} from '../records/attendance-record.entity.js';
import {
  MayBeMissing,
  Notes,
  RecordId,
  ShortName,
  Status,
  TimeOfDay,
  UserId,
} from '../records/record-fields.js';
import { RecordDto } from '../records/record.dto.js';

export class ManualMarkDto {
  @UserId()
  user_id!: string;

  /** The site's day, `YYYY-MM-DD`. */
  @CalendarDay()
  date!: string;

  @Status()
  status!: AttendanceStatus;

  /** The site's wall clock, `HH:mm` or `HH:mm:ss`; not kept with Absent and Leave. */
  @MayBeMissing()
  @TimeOfDay()
  time?: string;

  @MayBeMissing()
  @ShortName()
  location?: string;

  @MayBeMissing()
  @Notes()
  notes?: string;
}

/** What is left out stays. */
export class EditDto {
  @RecordId()
  record_id!: number;

  @MayBeMissing()
  @Status()
  status?: AttendanceStatus;

  /** The site's wall clock, `HH:mm` or `HH:mm:ss`; alone, it also decides between Present and Late. */
  @MayBeMissing()
  @TimeOfDay()
  time?: string;

  @MayBeMissing()
  @ShortName()
  location?: string;

  @MayBeMissing()
  @Notes()
  notes?: string;
}

const DECISIONS = [VerificationStatus.Verified, VerificationStatus.Rejected] as const;

export class ReviewDto {
  @RecordId()
  record_id!: number;

  @IsIn(DECISIONS)
  decision!: (typeof DECISIONS)[number];

  @MayBeMissing()
  @Notes()
  notes?: string;
}

export class CorrectedDto {
  success!: true;
  record!: RecordDto;

  static from(record: RecordWithUser): CorrectedDto {
    return { success: true, record: RecordDto.from(record) };
  }
}
