import { Injectable } from '@nestjs/common';
import { Memberships } from '../../users/history/memberships.js';
import { ScheduleResolverService } from '../schedules/schedule-resolver.service.js';
import { changedDays, unsettledPeople, type CalendarView, type Workday } from './changed-days.js';
import { HolidayCalendar } from './holiday-calendar.js';

/** Which days are days of work, and for whom. */
@Injectable()
export class Workdays {
  constructor(
    private readonly schedules: ScheduleResolverService,
    private readonly holidays: HolidayCalendar,
    private readonly memberships: Memberships,
  ) {}

  /** @param dates in order */
  async view(dates: readonly string[]): Promise<CalendarView> {
    const book = await this.schedules.current();
    const [first] = dates;
    if (first === undefined) return { book, daysOff: new Map() };
    return { book, daysOff: await this.holidays.between(first, dates.at(-1) ?? first) };
  }

  async changed(
    dates: readonly string[],
    before: CalendarView,
    after: CalendarView,
  ): Promise<Workday[]> {
    const departments = new Map<string, (date: string) => string | null>();
    for (const id of unsettledPeople(dates, before, after))
      departments.set(id, await this.memberships.of(id));
    const departmentOn = (id: string, date: string) => departments.get(id)?.(date) ?? null;
    return changedDays(dates, before, after, departmentOn);
  }
}
