import { IsBoolean } from 'class-validator';
import { DepartmentReference } from '../../platform/wire/ids.js';
import { CalendarDay, ClockTimeToTheSecond } from '../../platform/wire/moments.js';
import { Optional } from '../../platform/wire/presence.js';
import type { AttendanceStatus } from '../records/attendance-record.entity.js';
import { Notes, Status } from '../records/record-fields.js';
import type { DepartmentMark, LeftOutReason } from './department-mark.js';
import type { DepartmentMarked } from './department-marks.service.js';

export class DepartmentMarkDto {
  /** A department's id or exact name. */
  @DepartmentReference()
  department!: string;

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
  @Notes()
  notes?: string;

  /** Why a day of a closed month is written to; the audit trail keeps it. */
  @Optional()
  @Notes()
  reason?: string;

  /** Tell who would be marked, and write nothing. */
  @Optional()
  @IsBoolean()
  dry_run?: boolean;

  static mark(
    { date, status, time, notes, reason }: DepartmentMarkDto,
    departmentId: string,
  ): DepartmentMark {
    return { departmentId, date, status, time, notes, reason };
  }
}

export class LeftOutDto {
  user_id!: string;
  name!: string;
  reason!: LeftOutReason;
}

export class DepartmentMarkedDto {
  success!: true;
  dry_run!: boolean;
  /** How many people were marked; in a dry run, how many would be. */
  marked!: number;
  /** Their ids. */
  user_ids!: string[];
  /** Active people of the department who were not. */
  left_out!: LeftOutDto[];

  static from({ isDryRun, marked, leftOut }: DepartmentMarked): DepartmentMarkedDto {
    return {
      success: true,
      dry_run: isDryRun,
      marked: marked.length,
      user_ids: [...marked],
      left_out: leftOut.map(({ userId, name, why }) => ({ user_id: userId, name, reason: why })),
    };
  }
}
