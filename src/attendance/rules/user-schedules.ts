import { Injectable } from '@nestjs/common';
import type { AttendanceDay } from '../../calendar/schedules/attendance-day.js';
import type { Worker } from '../../calendar/schedules/schedule-group.js';
import type { ScheduleResolver } from '../../calendar/schedules/schedule-resolver.js';
import { ScheduleResolverService } from '../../calendar/schedules/schedule-resolver.service.js';
import { HolidayCalendar } from '../../calendar/holidays/holiday-calendar.js';
import type { Schedule } from '../../calendar/schedules/schedule.js';
import { isWorkingDay } from '../../calendar/schedules/working-day.js';
import { daysFrom } from '../../platform/time/calendar-day.js';
import { siteTime } from '../../platform/time/site-time.js';
import { Employments } from '../../users/history/employments.js';
import { isEmployed } from '../../users/history/member.js';
import { Memberships } from '../../users/history/memberships.js';

/** A day on which somebody is expected to work, and by which schedule. */
export interface WorkingDay {
  /** `YYYY-MM-DD`. */
  readonly date: string;
  readonly rule: Schedule;
}

/** The schedules that a user's days are judged by. */
@Injectable()
export class UserSchedules {
  constructor(
    private readonly schedules: ScheduleResolverService,
    private readonly holidays: HolidayCalendar,
    private readonly memberships: Memberships,
    private readonly employments: Employments,
  ) {}

  /** The day that an instant belongs to for somebody, and its schedule. */
  async at(instant: Date, userId: string): Promise<AttendanceDay<Schedule>> {
    const book = await this.schedules.current();
    const { date: siteDate } = siteTime(instant, book.zone);
    const { date, rule } = book.dayOf(instant, await this.workerOn(siteDate, userId, book));
    return { date, rule: await this.asOf(date, rule) };
  }

  /** The schedule of a day for somebody. */
  async on(date: string, userId: string): Promise<Schedule> {
    const book = await this.schedules.current();
    return this.asOf(date, book.on(date, await this.workerOn(date, userId, book)));
  }

  /** The days of work from the first to the last, both counted: of the schedule, not off, and while employed. */
  async workingDays(userId: string, first: string, last: string): Promise<WorkingDay[]> {
    const book = await this.schedules.current();
    const departmentOn = await this.memberships.of(userId);
    const daysOff = await this.holidays.between(first, last);
    const employments = await this.employments.of(userId);
    return daysFrom(first, last)
      .filter((date) => isEmployed(date, { employments }))
      .map((date) => ({ date, rule: book.on(date, { userId, departmentId: departmentOn(date) }) }))
      .filter(({ date, rule }) => isWorkingDay(date, rule, daysOff));
  }

  /** The schedule as it is for one day: whether anybody is expected. */
  private async asOf(date: string, rule: Schedule): Promise<Schedule> {
    const daysOff = await this.holidays.between(date, date);
    return isWorkingDay(date, rule, daysOff) ? rule : { ...rule, isDayOff: true };
  }

  private async workerOn(
    date: string,
    userId: string,
    { hasDepartments }: ScheduleResolver,
  ): Promise<Worker> {
    const departmentId = hasDepartments ? await this.memberships.departmentOn(date, userId) : null;
    return { userId, departmentId };
  }
}
