import { DoneDto } from '../../platform/wire/done.dto.js';
import type { Weekday } from '../../platform/time/weekday.js';
import type { ChangedCalendar } from '../holidays/workday-changes.js';
import { WorkdayEffectDto } from '../holidays/workday-effect.dto.js';
import { planFrom } from '../schedules/schedule-resolver.js';
import type { ScheduleRow } from '../schedules/schedule.entity.js';
import { isOvernight } from '../schedules/schedule.js';
import { WeekDto } from './week.dto.js';

export class ScheduleDto {
  id!: number;
  name!: string;

  /** The department’s id; null for one person, or for all that have no hours of their own. */
  department!: string | null;
  department_name!: string | null;

  /** The one person it is for; null for a department or for all. */
  user_id!: string | null;

  /** Null also of somebody who was removed. */
  user_name!: string | null;
  effective_from!: string;
  start!: string;
  end!: string;

  /** The end is on the day after the start. */
  overnight!: boolean;
  grace_minutes!: number;
  half_day_minutes!: number;
  working_days!: Weekday[];
  break_minutes!: number;
  overtime_after_minutes!: number;
  absent_after_minutes!: number;

  /** Null where all weeks are alike. */
  weeks!: WeekDto[] | null;

  static from(row: ScheduleRow): ScheduleDto {
    const rule = planFrom(row, 'UTC');
    return {
      id: row.id,
      name: row.name,
      department: row.departmentId,
      department_name: row.department?.name ?? null,
      user_id: row.userId,
      user_name: row.user?.name ?? null,
      effective_from: row.effectiveFrom,
      start: rule.start,
      end: rule.end,
      overnight: isOvernight(rule),
      grace_minutes: rule.graceMinutes,
      half_day_minutes: rule.halfDayMinutes,
      working_days: [...rule.workingDays],
      break_minutes: row.breakMinutes,
      overtime_after_minutes: row.overtimeAfterMinutes,
      absent_after_minutes: row.absentAfterMinutes,
      weeks: row.weeks && row.weeks.map((week) => WeekDto.from(week)),
    };
  }
}

export class ChangedScheduleDto extends ScheduleDto {
  effect!: WorkdayEffectDto;

  static changed(
    { outcome, effect }: ChangedCalendar<ScheduleRow>,
    isDryRun = false,
  ): ChangedScheduleDto {
    const told = WorkdayEffectDto.from(effect, isDryRun);
    return Object.assign(ScheduleDto.from(outcome), { effect: told });
  }
}

export class RemovedScheduleDto extends DoneDto {
  effect!: WorkdayEffectDto;

  static removed({ effect }: ChangedCalendar<ScheduleRow>, isDryRun = false): RemovedScheduleDto {
    return { success: true, effect: WorkdayEffectDto.from(effect, isDryRun) };
  }
}

export class ScheduleListDto {
  schedules!: ScheduleDto[];
}
