import { IsIn } from 'class-validator';
import {
  AttendanceStatus,
  VerificationStatus,
  type RecordWithUser,
} from '../records/attendance-record.entity.js';
import { Notes, ShortName, Status } from '../records/record-fields.js';
import { RecordDto } from '../records/record.dto.js';
import type { ManualRecord, RecordEdit } from './corrections.service.js';
import { RowId, UserId } from '../../platform/wire/ids.js';
import { CalendarDay, ClockTimeToTheSecond } from '../../platform/wire/moments.js';
import { Clearable, Optional } from '../../platform/wire/presence.js';

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

  /** When the person went, after the coming; of a night also on the next day. */
  @Optional()
  @ClockTimeToTheSecond()
  check_out_time?: string;

  @Optional()
  @ShortName()
  location?: string;

  @Optional()
  @Notes()
  notes?: string;

  /** Why a day of a closed month is written to; the audit trail keeps it. */
  @Optional()
  @Notes()
  reason?: string;

  static mark({ user_id, check_out_time, ...mark }: ManualMarkDto): ManualRecord {
    return { userId: user_id, checkOutTime: check_out_time, ...mark };
  }
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

  /** When the person went, after the coming; of a night also on the next day. Null for who has not gone. */
  @Clearable()
  @ClockTimeToTheSecond()
  check_out_time?: string | null;

  @Optional()
  @ShortName()
  location?: string;

  @Optional()
  @Notes()
  notes?: string;

  /** Why a day of a closed month is written to; the audit trail keeps it. */
  @Optional()
  @Notes()
  reason?: string;

  static edit({ status, time, check_out_time, location, notes, reason }: EditDto): RecordEdit {
    return { status, time, checkOutTime: check_out_time, location, notes, reason };
  }
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

  /** Why a day of a closed month is written to; the audit trail keeps it. */
  @Optional()
  @Notes()
  reason?: string;
}

export class CorrectedDto {
  success!: true;
  record!: RecordDto;

  static from(record: RecordWithUser): CorrectedDto {
    return { success: true, record: RecordDto.from(record) };
  }
}
