import { Injectable } from '@nestjs/common';
import type { ScheduleGroup } from '../schedules/schedule-resolver.js';
import { ScheduleResolverService } from '../schedules/schedule-resolver.service.js';
import { isWorkingDay } from '../schedules/working-day.js';
import { HolidayCalendar } from './holiday-calendar.js';

/** Whether people who share a rule are expected on a day. */
export interface Workday {
  /** `YYYY-MM-DD`. */
  readonly date: string;
  readonly group: ScheduleGroup;
  readonly isWorking: boolean;
}

/** Which days are days of work, and for whom. */
@Injectable()
export class Workdays {
  constructor(
    private readonly schedules: ScheduleResolverService,
    private readonly holidays: HolidayCalendar,
  ) {}

  /** @param dates in order; each gives as many as there are groups */
  async of(dates: readonly string[]): Promise<Workday[]> {
    const [first] = dates;
    if (first === undefined) return [];
    const book = await this.schedules.current();
    const daysOff = await this.holidays.between(first, dates.at(-1) ?? first);
    return dates.flatMap((date) =>
      book.groupsOn(date).map((group) => ({
        date,
        group,
        isWorking: isWorkingDay(date, group.rule, daysOff),
      })),
    );
  }
}
