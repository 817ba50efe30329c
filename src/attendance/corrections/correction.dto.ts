import { IsIn } from 'class-validator';
import {
  AttendanceStatus,
  VerificationStatus,
  type RecordWithUser,
} from '../records/attendance-record.entity.js';
import { Notes, ShortName, Status } from '../records/record-fields.js';
import { RecordDto } from '../records/record.dto.js';
import { RowId, UserId } from '../../platform/wire/ids.js';
import { CalendarDay, ClockTimeToTheSecond } from '../../platform/wire/moments.js';
import { Optional } from '../../platform/wire/presence.js';

export class ManualMarkDto {
  @UserId()
  user_id!: string;

  /** The site's day, `YYYY-MM-DD`. */
  @CalendarDay()
  date!: string;

  @Status()
  status!: AttendanceStatus;

  /** The site's wall clock, `HH:mm` or `HH:mm:ss`; not kept with Absent and Leave. */
  @Optional()
  @ClockTimeToTheSecond()
  time?: string;

  @Optional()
  @ShortName()
  location?: string;

  @Optional()
  @Notes()
  notes?: string;
}

/** What is left out stays. */
export class EditDto {
  @RowId()
  record_id!: number;

  @Optional()
  @Status()
  status?: AttendanceStatus;

  /** The site's wall clock, `HH:mm` or `HH:mm:ss`; alone, it also decides between Present and Late. */
  @Optional()
  @ClockTimeToTheSecond()
  time?: string;

  @Optional()
  @ShortName()
  location?: string;

  @Optional()
  @Notes()
  notes?: string;
}

const DECISIONS = [VerificationStatus.Verified, VerificationStatus.Rejected] as const;

export class ReviewDto {
  @RowId()
  record_id!: number;

  @IsIn(DECISIONS)
  decision!: (typeof DECISIONS)[number];

  @Optional()
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
