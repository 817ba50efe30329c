import { Injectable } from '@nestjs/common';
import { DepartmentsService } from '../../departments/departments.service.js';
import { SettingsService } from '../../platform/settings/settings.service.js';
import { siteTime } from '../../platform/time/site-time.js';
import { UsersService } from '../../users/users.service.js';
import { ReportType } from './report-type.js';
import { monthOf, periodOf, type Period, type TimeWish } from './period.js';
import type { ReportPlan } from './report-plan.js';
import { reportDays } from './expected-days.js';
import { HolidayCalendar } from '../../calendar/holidays/holiday-calendar.js';
import { ScheduleResolverService } from '../../calendar/schedules/schedule-resolver.service.js';
import { isWorkingDay } from '../../calendar/schedules/working-day.js';

/** What a caller asks of a report. */
export interface ReportWish extends TimeWish {
  /** A department's id or exact name. */
  readonly department?: string | undefined;
  readonly user_id?: string | undefined;
}

/** Turns wishes into plans: names into ids, months into days. */
@Injectable()
export class ReportPlanner {
  constructor(
    private readonly settings: SettingsService,
    private readonly departments: DepartmentsService,
    private readonly users: UsersService,
    private readonly schedules: ScheduleResolverService,
    private readonly holidays: HolidayCalendar,
  ) {}

  /**
   * @param fallback the time of a wish that names none
   * @throws ValidationFailed UserNotFound
   */
  async plan(
    { department, user_id, ...time }: ReportWish,
    fallback: (today: string) => Period,
    now = new Date(),
  ): Promise<ReportPlan> {
    const { site_timezone } = await this.settings.current();
    const today = siteTime(now, site_timezone).date;
    const period = periodOf(time, today, fallback(today));
    const departmentId = await this.departments.idOf(department);
    if (user_id !== undefined) await this.users.get(user_id);
    const scope = { departmentId, userId: user_id };
    return { period, scope, today, ...(await this.calendar(period)) };
  }

  /** The days of work: the site's, and those of departments with a schedule of their own. */
  private async calendar(period: Period): Promise<Pick<ReportPlan, 'days' | 'ownDays'>> {
    const rules = await this.schedules.current();
    const off = await this.holidays.between(period.from, period.to);
    const daysOf = (department: string | null) =>
      reportDays(period, (date) => isWorkingDay(date, rules.on(date, department), off));
    const own = rules.departmentsWithOwn(period.to);
    return { days: daysOf(null), ownDays: new Map(own.map((id) => [id, daysOf(id)])) };
  }
}

/** The time of a report that was asked for without one: today, or this month. */
export const fallbackOf = (type: ReportType) =>
  type === ReportType.Daily || type === ReportType.Department ? thisDay : thisMonth;

const thisMonth = (today: string): Period =>
  monthOf(Number(today.slice(0, 4)), Number(today.slice(5, 7)));

export const thisDay = (today: string): Period => ({ from: today, to: today });
