import { ApiProperty, OmitType } from '@nestjs/swagger';
import { AttendanceSource, VerificationStatus } from '../records/attendance-record.entity.js';
import { DAY_STATUSES, NOT_MARKED, type DayStatus } from '../records/day-status.js';
import { RecordDto } from '../records/record.dto.js';
import { TallyDto } from '../tally/tally.dto.js';
import { DepartmentReference, UserId } from '../../platform/wire/ids.js';
import { OptionalText } from '../../platform/wire/presence.js';
import { daySnapshotOf } from '../records/record-snapshot.js';
import type { RosterDay } from './day-roster.js';
import type { DepartmentTally } from './department-tallies.js';
import type { PresentStatus, Today } from './today.service.js';

export class TodayQuery {
  /** A department's id or exact name. */
  @OptionalText()
  @DepartmentReference()
  department?: string;
}

/** An active user's day: the record, or as much of one as there is of somebody who is not marked. */
export class DayDto extends OmitType(RecordDto, [
  'id',
  'timestamp',
  'status',
  'source',
  'verification_status',
]) {
  id!: number | null;
  timestamp!: Date | null;
  @ApiProperty({ enum: DAY_STATUSES })
  status!: DayStatus;
  source!: AttendanceSource | null;
  verification_status!: VerificationStatus | null;

  static from({ user, record }: RosterDay): DayDto {
    return daySnapshotOf(record, user);
  }
}

export class DepartmentDayDto extends TallyDto {
  /** The department's id; null for people without one. */
  department!: string | null;
  department_name!: string | null;

  static override from({
    departmentId: department,
    departmentName: department_name,
    ...tally
  }: DepartmentTally): DepartmentDayDto {
    return Object.assign(TallyDto.from(tally), { department, department_name });
  }
}

export class TodayDto {
  /** The site's day, `YYYY-MM-DD`. */
  date!: string;

  /** The caller's own. */
  record!: RecordDto | null;

  /** Every active user who is employed and not exempt, and whoever else has a record; for managers those of their departments; empty for others. */
  records!: DayDto[];

  /** By department; empty for whoever sees no `records`. */
  summary!: DepartmentDayDto[];

  /** Of all `records` but those of people who are exempt; null for whoever sees none. */
  counts!: TallyDto | null;

  static from({ date, record, all }: Today): TodayDto {
    return {
      date,
      record: record && RecordDto.from(record),
      records: all?.days.map((day) => DayDto.from(day)) ?? [],
      summary: all?.departments.map((department) => DepartmentDayDto.from(department)) ?? [],
      counts: all ? TallyDto.from(all.tally) : null,
    };
  }
}

export class StatusDto {
  user_id!: string;
  name!: string;

  /** Today’s status, or `not_marked`. */
  @ApiProperty({ enum: DAY_STATUSES })
  status!: DayStatus;
  timestamp!: Date | null;
  record!: RecordDto | null;

  static from({ user, record }: PresentStatus): StatusDto {
    return {
      user_id: user.id,
      name: user.name,
      status: record?.status ?? NOT_MARKED,
      timestamp: record?.timestamp ?? null,
      record: record && RecordDto.from(record),
    };
  }
}

export class UserIdParam {
  @UserId()
  id!: string;
}
