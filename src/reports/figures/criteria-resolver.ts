import { Injectable } from '@nestjs/common';
import { DepartmentsService } from '../../departments/departments.service.js';
import { SettingsService } from '../../platform/settings/settings.service.js';
import { siteTime } from '../../platform/time/site-time.js';
import { UsersService } from '../../users/users.service.js';
import { ReportType } from './report-type.js';
import { monthOf, periodOf, type Period, type RequestedTime } from './period.js';
import type { ReportCriteria } from './report-criteria.js';
import { reportDays } from './expected-days.js';
import { HolidayCalendar } from '../../calendar/holidays/holiday-calendar.js';
import type { Worker } from '../../calendar/schedules/schedule-group.js';
import { ScheduleResolverService } from '../../calendar/schedules/schedule-resolver.service.js';
import { isWorkingDay } from '../../calendar/schedules/working-day.js';

/** What a caller asks of a report. In the wire's words: it is kept, and shown again, as it was asked. */
export interface RequestedFilters extends RequestedTime {
  /** A department's id or exact name. */
  readonly department?: string | undefined;
  readonly user_id?: string | undefined;
}

/** Resolves what was asked for: names into ids, months into days. */
@Injectable()
export class CriteriaResolver {
  constructor(
    private readonly settings: SettingsService,
    private readonly departments: DepartmentsService,
    private readonly users: UsersService,
    private readonly schedules: ScheduleResolverService,
    private readonly holidays: HolidayCalendar,
  ) {}

  /**
   * @param fallback the time of a report that was asked for without one
   * @throws ValidationFailed UserNotFound
   */
  async resolve(
    { department, user_id, ...time }: RequestedFilters,
    fallback: (today: string) => Period,
    now = new Date(),
  ): Promise<ReportCriteria> {
    const { site_timezone } = await this.settings.current();
    const today = siteTime(now, site_timezone).date;
    const period = periodOf(time, today, fallback(today));
    const departmentId = await this.departments.idOf(department);
    if (user_id !== undefined) await this.users.getEvenRemoved(user_id);
    const scope = { departmentId, userId: user_id };
    return { period, scope, today, ...(await this.calendar(period)) };
  }

  /** The days of work: the site's, and those of departments and of people with a schedule of their own. */
  private async calendar(
    period: Period,
  ): Promise<Pick<ReportCriteria, 'days' | 'ownDays' | 'personDays'>> {
    const rules = await this.schedules.current();
    const off = await this.holidays.between(period.from, period.to);
    const daysOf = (worker: Worker) =>
      reportDays(period, (date) => isWorkingDay(date, rules.on(date, worker), off));
    const daysIn = (departmentId: string | null) => daysOf({ userId: null, departmentId });
    const daysFrom = (userId: string) =>
      daysOf({ userId, departmentId: null }).map((day) =>
        rules.hasOwn(day.date, { userId, departmentId: null }) ? day : null,
      );
    const departments = rules.departmentsWithOwn(period.to);
    const people = rules.peopleWithOwn(period.to);
    return {
      days: daysIn(null),
      ownDays: new Map(departments.map((id) => [id, daysIn(id)])),
      personDays: new Map(people.map((id) => [id, daysFrom(id)])),
    };
  }
}

/** The time of a report that was asked for without one: today, or this month. */
export const defaultPeriodOf = (type: ReportType) =>
  type === ReportType.Daily || type === ReportType.Department ? thisDay : thisMonth;

const thisMonth = (today: string): Period =>
  monthOf(Number(today.slice(0, 4)), Number(today.slice(5, 7)));

export const thisDay = (today: string): Period => ({ from: today, to: today });
