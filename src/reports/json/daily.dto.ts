import { ApiProperty } from '@nestjs/swagger';
import {
  type DayHalf,
  VerificationStatus,
} from '../../attendance/records/attendance-record.entity.js';
import { DAY_STATUSES, type DayStatus } from '../../attendance/records/day-status.js';
import { DepartmentReference } from '../../platform/wire/ids.js';
import { CalendarDay } from '../../platform/wire/moments.js';
import { Optional, OptionalText } from '../../platform/wire/presence.js';
import { notMarked, type Total } from '../figures/figures.js';
import type { PersonDay } from '../figures/person-rows.js';
import { fieldsOf, type FieldsOf } from '../tables/column.js';
import { DAY_FIELDS, HOURS } from '../tables/report-columns.js';
import { HoursDto } from './hours.dto.js';
import type { DailyReport } from '../summaries/daily-report.js';

export class DailyQuery {
  /** The site's day, `YYYY-MM-DD`; today when left out. */
  @Optional()
  @CalendarDay()
  date?: string;

  /** A department's id or exact name. */
  @OptionalText()
  @DepartmentReference()
  department?: string;
}

/** A person's day: the record, or as much of one as there is of somebody who is not marked. */
export class DailyRecordDto implements FieldsOf<(typeof DAY_FIELDS)[number]> {
  id!: number | null;
  user_id!: string;
  user_name!: string;

  /** The department's id. */
  department!: string | null;
  department_name!: string | null;
  date!: string;

  /** The site's wall clock, `HH:mm:ss`. */
  time!: string | null;

  @ApiProperty({ enum: DAY_STATUSES })
  status!: DayStatus;
  late_minutes!: number;
  location!: string | null;
  source!: string | null;

  /** Only a verified record counts. */
  verification_status!: VerificationStatus | null;
  notes!: string | null;

  /** When the person last went, on the site's clock, `HH:mm:ss`. */
  check_out_time!: string | null;

  /** The going awaits an administrator; its hours are in no sum until then. */
  check_out_pending!: boolean;

  /** Whole minutes between coming and going without breaks; null while one is unknown. */
  worked_minutes!: number | null;
  break_minutes!: number;

  /** Whole minutes beyond those that were due. */
  overtime_minutes!: number;

  /** Whole minutes before the end of work. */
  early_exit_minutes!: number;

  /** The person left after less work than the schedule asks for. */
  half_day!: boolean;

  /** The code of the kind of leave that the day, or half of it, is. */
  leave_kind!: string | null;

  /** The half of the day that is leave. */
  leave_half_day!: DayHalf | null;

  static from(day: PersonDay): DailyRecordDto {
    return { id: day.record?.id ?? null, ...fieldsOf(DAY_FIELDS, day) };
  }
}

export class DailySummaryDto extends HoursDto {
  total!: number;
  present!: number;
  late!: number;
  absent!: number;
  leave!: number;

  /** Without a record that counts. */
  not_marked!: number;

  /** Of those not marked, how many marks await an administrator. */
  pending!: number;

  /** Percent with two decimals, leave left out. */
  attendance_rate!: number;

  static from(total: Total): DailySummaryDto {
    const { present, late, absent, leave, pending, rate } = total.figures;
    return {
      total: total.people,
      present,
      late,
      absent,
      leave,
      not_marked: notMarked(total),
      pending,
      attendance_rate: rate,
      ...fieldsOf(HOURS, total),
    };
  }
}

export class DailyReportDto {
  date!: string;
  records!: DailyRecordDto[];
  summary!: DailySummaryDto;

  static from({ date, days, total }: DailyReport): DailyReportDto {
    return {
      date,
      records: days.map((day) => DailyRecordDto.from(day)),
      summary: DailySummaryDto.from(total),
    };
  }
}
