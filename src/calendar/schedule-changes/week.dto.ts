import { applyDecorators } from '@nestjs/common';
import { Type } from 'class-transformer';
import { ArrayMinSize, ArrayUnique, IsArray, IsIn, ValidateNested } from 'class-validator';
import { type Weekday, WEEKDAYS } from '../../platform/time/weekday.js';
import { ClockTime } from '../../platform/wire/moments.js';
import { Optional } from '../../platform/wire/presence.js';
import type { ScheduleWeek } from '../schedules/week.js';

/** Days of the week, at least one, each once. */
export const Weekdays = () =>
  applyDecorators(IsArray(), ArrayMinSize(1), ArrayUnique(), IsIn(WEEKDAYS, { each: true }));

export class WeekdayHoursDto {
  @IsIn(WEEKDAYS)
  weekday!: Weekday;

  /** `HH:mm` on the site’s clock. */
  @ClockTime()
  start!: string;

  /** `HH:mm`; earlier than the start, it is on the next day. */
  @ClockTime()
  end!: string;
}

export class WeekDto {
  @Weekdays()
  working_days!: Weekday[];

  /** Of the days whose hours differ from the schedule’s. */
  @Optional()
  @IsArray()
  @ArrayUnique(({ weekday }: WeekdayHoursDto) => weekday)
  @ValidateNested({ each: true })
  @Type(() => WeekdayHoursDto)
  hours?: WeekdayHoursDto[];

  static week({ working_days: workingDays, hours }: WeekDto): ScheduleWeek {
    return { workingDays, hours: hours ?? [] };
  }

  static from({ workingDays, hours }: ScheduleWeek): WeekDto {
    return { working_days: [...workingDays], hours: [...hours] };
  }
}
