import { attendanceDay, type AttendanceDay } from './attendance-day.js';
import type { ScheduleRow } from './schedule.entity.js';
import { scheduleOf, type Schedule } from './schedule.js';
import { daysWorked, scheduleOn, type SchedulePlan } from './week.js';
import type { Settings } from '../../platform/settings/catalogue.js';
import type { SettingsHistory } from '../../platform/settings/settings-history.js';
import { isWeekday } from '../../platform/time/weekday.js';

/** People who share a rule. */
export interface ScheduleGroup {
  readonly departments: readonly string[];
  /** Everybody outside of these departments, instead of everybody in them. */
  readonly isAllBut: boolean;
  readonly rule: Schedule;
}

/** Which rule holds for whom on which day. */
export class ScheduleResolver {
  private readonly byScope = new Map<string, SchedulePlan[]>();
  private readonly fallbacks = new Map<Settings, Schedule>();

  constructor(
    readonly settings: SettingsHistory,
    rows: readonly ScheduleRow[],
  ) {
    for (const row of rows) {
      const schedules = this.byScope.get(row.scope) ?? [];
      schedules.push(planFrom(row, this.zone));
      this.byScope.set(row.scope, schedules);
    }
    for (const schedules of this.byScope.values()) schedules.sort(latestFirst);
  }

  /** The site's. */
  get zone(): string {
    return this.settings.present.site_timezone;
  }

  /** Whether any department ever has hours of its own. */
  get hasDepartments(): boolean {
    return [...this.byScope.keys()].some((scope) => scope !== '');
  }

  /** Whether a department has hours of its own on a day. */
  hasOwn(date: string, departmentId: string | null): boolean {
    return departmentId !== null && this.latest(departmentId, date) !== undefined;
  }

  /** The departments that have hours of their own on a day. */
  departmentsWithOwn(date: string): string[] {
    return [...this.byScope.keys()].filter((scope) => scope !== '' && this.latest(scope, date));
  }

  /** Everybody, by the rule of a day. */
  groupsOn(date: string): ScheduleGroup[] {
    const departments = this.departmentsWithOwn(date);
    const groups = departments.map((id) => ({
      departments: [id],
      isAllBut: false,
      rule: this.on(date, id),
    }));
    return [{ departments, isAllBut: true, rule: this.on(date, null) }, ...groups];
  }

  /** The department's rule, or the one for all, or the settings'. */
  on(date: string, departmentId: string | null): Schedule {
    const own = departmentId ? this.latest(departmentId, date) : undefined;
    const plan = own ?? this.latest('', date);
    return plan ? scheduleOn(plan, date) : this.fallbackOn(date);
  }

  /** The day that an instant belongs to for somebody of a department. */
  dayOf(instant: Date, departmentId: string | null): AttendanceDay<Schedule> {
    return attendanceDay(instant, this.zone, (date) => this.on(date, departmentId));
  }

  private fallbackOn(date: string): Schedule {
    const settings = this.settings.on(date);
    const known = this.fallbacks.get(settings) ?? scheduleOf(settings);
    this.fallbacks.set(settings, known);
    return known;
  }

  private latest(scope: string, date: string): SchedulePlan | undefined {
    const schedules = this.byScope.get(scope);
    return schedules?.find(({ effectiveFrom }) => effectiveFrom !== null && effectiveFrom <= date);
  }
}

const latestFirst = (one: Schedule, other: Schedule): number =>
  (one.effectiveFrom ?? '') < (other.effectiveFrom ?? '') ? 1 : -1;

export const planFrom = (row: ScheduleRow, zone: string): SchedulePlan => ({
  id: row.id,
  name: row.name,
  effectiveFrom: row.effectiveFrom,
  start: row.startTime,
  end: row.endTime,
  graceMinutes: row.graceMinutes,
  halfDayMinutes: row.halfDayMinutes,
  workingDays: row.weeks ? daysWorked(row.weeks) : row.workingDays.split(',').filter(isWeekday),
  breakMinutes: row.breakMinutes,
  overtimeAfterMinutes: row.overtimeAfterMinutes,
  absentAfterMinutes: row.absentAfterMinutes,
  weeks: row.weeks,
  zone,
});
