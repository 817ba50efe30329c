import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsBoolean,
  IsInt,
  Max,
  Min,
  ValidateNested,
} from 'class-validator';
import type { NewSchedule, SchedulePatch } from './schedule-checks.js';
import { type Weekday, WEEKDAYS } from '../../platform/time/weekday.js';
import { DepartmentReference, UserId } from '../../platform/wire/ids.js';
import { CalendarDay, ClockTime } from '../../platform/wire/moments.js';
import { WeekDto, Weekdays } from './week.dto.js';
import { Clearable, Optional } from '../../platform/wire/presence.js';
import { TidyText } from '../../platform/wire/text.js';

/** What may be left out of the hours of work. */
export class WorkingHoursDetails {
  /** Minutes after the start that are still in time. */
  @Optional()
  @IsInt()
  @Min(0)
  @Max(720)
  grace_minutes?: number;

  /** Who worked fewer minutes has worked half a day; 0 for never. */
  @Optional()
  @IsInt()
  @Min(0)
  @Max(1440)
  half_day_minutes?: number;

  @Optional()
  @Weekdays()
  working_days?: Weekday[];

  /** Minutes of a day's hours that are no work, whether or not somebody goes for them. */
  @Optional()
  @IsInt()
  @Min(0)
  @Max(720)
  break_minutes?: number;

  /** Work beyond the hours is overtime once it is more minutes than this; 0 for at once. */
  @Optional()
  @IsInt()
  @Min(0)
  @Max(720)
  overtime_after_minutes?: number;

  /** Who comes more minutes after the start than this is Absent; 0 for nobody. Not less than grace_minutes. */
  @Optional()
  @IsInt()
  @Min(0)
  @Max(1440)
  absent_after_minutes?: number;
}

/** What may be left out of any schedule. */
class ScheduleDetailsDto extends WorkingHoursDetails {
  @Optional()
  @TidyText(1, 100)
  name?: string;

  /** The first day it holds, `YYYY-MM-DD`; today or later. */
  @Optional()
  @CalendarDay()
  effective_from?: string;

  /** Weeks that take turns from the Monday on or before effective_from, in the place of working_days; null for none. */
  @Clearable()
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(8)
  @ValidateNested({ each: true })
  @Type(() => WeekDto)
  weeks?: WeekDto[] | null;

  /** Write nothing, and tell what would become of people’s days. */
  @Optional()
  @IsBoolean()
  dry_run?: boolean;
}

/** What is left out stays. */
export class ChangeScheduleDto extends ScheduleDetailsDto {
  /** `HH:mm` on the site’s clock. */
  @Optional()
  @ClockTime()
  start?: string;

  /** `HH:mm`; earlier than the start, it is on the next day, and the night belongs to the day it began. */
  @Optional()
  @ClockTime()
  end?: string;

  static patch(dto: ChangeScheduleDto): SchedulePatch {
    return {
      name: dto.name,
      startTime: dto.start,
      endTime: dto.end,
      graceMinutes: dto.grace_minutes,
      halfDayMinutes: dto.half_day_minutes,
      workingDays: dto.working_days?.join(),
      weeks: dto.weeks && dto.weeks.map((week) => WeekDto.week(week)),
      breakMinutes: dto.break_minutes,
      overtimeAfterMinutes: dto.overtime_after_minutes,
      absentAfterMinutes: dto.absent_after_minutes,
      effectiveFrom: dto.effective_from,
    };
  }
}

/** What is left out is 0. */
export const minutesOf = (dto: WorkingHoursDetails) => ({
  graceMinutes: dto.grace_minutes ?? 0,
  halfDayMinutes: dto.half_day_minutes ?? 0,
  breakMinutes: dto.break_minutes ?? 0,
  overtimeAfterMinutes: dto.overtime_after_minutes ?? 0,
  absentAfterMinutes: dto.absent_after_minutes ?? 0,
});

export class CreateScheduleDto extends ScheduleDetailsDto {
  /** The department’s id or exact name; for all that have no hours of their own when left out. */
  @Clearable()
  @DepartmentReference()
  department?: string | null;

  /** The one person it is for, in the place of a department. */
  @Clearable()
  @UserId()
  user_id?: string | null;

  /** `HH:mm` on the site’s clock. */
  @ClockTime()
  start!: string;

  /** `HH:mm`; earlier than the start, it is on the next day, and the night belongs to the day it began. */
  @ClockTime()
  end!: string;

  static schedule(dto: CreateScheduleDto): NewSchedule {
    return {
      name: dto.name ?? 'Schedule',
      department: dto.department ?? null,
      userId: dto.user_id ?? null,
      startTime: dto.start,
      endTime: dto.end,
      ...minutesOf(dto),
      workingDays: (dto.working_days ?? WEEKDAYS.slice(0, 5)).join(),
      weeks: dto.weeks?.map((week) => WeekDto.week(week)) ?? null,
      effectiveFrom: dto.effective_from,
    };
  }
}
