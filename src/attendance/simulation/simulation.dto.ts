import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsObject, ValidateNested } from 'class-validator';
import { minutesOf, WorkingHoursDetails } from '../../calendar/schedule-changes/schedule.dto.js';
import { DAY_STATUSES, type DayStatus } from '../records/day-status.js';
import { DepartmentReference } from '../../platform/wire/ids.js';
import { CalendarDay, ClockTime } from '../../platform/wire/moments.js';
import { Optional, OptionalText } from '../../platform/wire/presence.js';
import type { HypotheticalHours } from './hypothetical-schedule.js';
import type { DayOutcome } from './day-outcome.js';
import type { SimulatedChange, Simulation, SimulationRequest } from './simulation.service.js';

export class HypotheticalScheduleDto extends WorkingHoursDetails {
  /** `HH:mm` on the site’s clock. */
  @ClockTime()
  start!: string;

  /** `HH:mm`; not later than the start, it is on the next day. */
  @ClockTime()
  end!: string;
  static toHours(schedule: HypotheticalScheduleDto): HypotheticalHours {
    return {
      start: schedule.start,
      end: schedule.end,
      ...minutesOf(schedule),
      workingDays: schedule.working_days,
    };
  }
}

export class SimulateDto {
  /** The first day, `YYYY-MM-DD`. */
  @CalendarDay()
  from!: string;

  /** The last day; at most 366 days with the first. */
  @CalendarDay()
  to!: string;

  /** Whose schedule it would be: a department’s id or exact name; of all that have none of their own when left out. */
  @OptionalText()
  @DepartmentReference()
  department?: string;

  /** Hours to suppose; either these or settings. */
  @Optional()
  @ValidateNested()
  @Type(() => HypotheticalScheduleDto)
  schedule?: HypotheticalScheduleDto;

  /** Settings to suppose: working_hours_start, working_hours_end, late_mark_after_minutes, half_day_minutes, working_days, site_timezone. */
  @Optional()
  @IsObject()
  settings?: Record<string, unknown>;

  static toRequest({ schedule, ...rest }: SimulateDto): SimulationRequest {
    return { ...rest, hours: schedule && HypotheticalScheduleDto.toHours(schedule) };
  }
}

export class SimulatedStandingDto {
  /** `not_marked` where there would be no record. */
  @ApiProperty({ enum: DAY_STATUSES })
  status!: DayStatus;

  /** The day it would count for. */
  date!: string;
  late_minutes!: number;
  early_exit_minutes!: number;
  half_day!: boolean;

  static from(outcome: DayOutcome): SimulatedStandingDto {
    return {
      status: outcome.status,
      date: outcome.date,
      late_minutes: outcome.lateMinutes,
      early_exit_minutes: outcome.earlyExitMinutes,
      half_day: outcome.halfDay,
    };
  }
}

export class SimulatedChangeDto {
  record_id!: number;
  user_id!: string;
  user_name!: string;
  department!: string | null;
  from!: SimulatedStandingDto;
  to!: SimulatedStandingDto;

  static from({ record, before, after }: SimulatedChange): SimulatedChangeDto {
    return {
      record_id: record.id,
      user_id: record.userId,
      user_name: record.user?.name ?? '',
      department: record.departmentId,
      from: SimulatedStandingDto.from(before),
      to: SimulatedStandingDto.from(after),
    };
  }
}

export class SimulationDto {
  from!: string;
  to!: string;

  /** Records that were looked at. */
  examined!: number;

  /** How many would change. */
  changed!: number;

  /** `Present to Late` → how many. */
  by_status!: Record<string, number>;

  /** At most the first 1,000. */
  changes!: SimulatedChangeDto[];

  static from({ from, to }: SimulateDto, simulation: Simulation): SimulationDto {
    return {
      from,
      to,
      examined: simulation.examined,
      changed: simulation.changed,
      by_status: simulation.byStatus,
      changes: simulation.changes.map((change) => SimulatedChangeDto.from(change)),
    };
  }
}
