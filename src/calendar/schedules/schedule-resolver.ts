import { attendanceDay, type AttendanceDay } from './attendance-day.js';
import type { ScheduleGroup, Worker } from './schedule-group.js';
import type { ScheduleRow } from './schedule.entity.js';
import { scheduleOf, type Schedule } from './schedule.js';
import { daysWorked, scheduleOn, type SchedulePlan } from './week.js';
import type { Settings } from '../../platform/settings/catalogue.js';
import type { SettingsHistory } from '../../platform/settings/settings-history.js';
import { isWeekday } from '../../platform/time/weekday.js';

const NOBODY: Worker = { userId: null, departmentId: null };

/** Which rule holds for whom on which day. */
export class ScheduleResolver {
  /** By the person, the department, or nothing for all. */
  private readonly byScope = new Map<string, SchedulePlan[]>();
  private readonly departments = new Set<string>();
  private readonly people = new Set<string>();
  private readonly fallbacks = new Map<Settings, Schedule>();

  constructor(
    readonly settings: SettingsHistory,
    rows: readonly ScheduleRow[],
  ) {
    for (const row of rows) {
      const schedules = this.byScope.get(row.scope) ?? [];
      schedules.push(planFrom(row, this.zone));
      this.byScope.set(row.scope, schedules);
      if (row.userId !== null) this.people.add(row.userId);
      if (row.departmentId !== null) this.departments.add(row.departmentId);
    }
    for (const schedules of this.byScope.values()) schedules.sort(latestFirst);
  }

  /** The site's. */
  get zone(): string {
    return this.settings.present.site_timezone;
  }

  /** Whether any department ever has hours of its own. */
  get hasDepartments(): boolean {
    return this.departments.size > 0;
  }

  /** Whether somebody, or their department, has hours of their own on a day. */
  hasOwn(date: string, { userId, departmentId }: Worker): boolean {
    return [userId, departmentId].some((scope) => this.latest(scope, date) !== undefined);
  }

  /** The departments that have hours of their own on a day. */
  departmentsWithOwn(date: string): string[] {
    return [...this.departments].filter((id) => this.latest(id, date));
  }

  /** The people who have hours of their own on a day. */
  peopleWithOwn(date: string): string[] {
    return [...this.people].filter((id) => this.latest(id, date));
  }

  /** Everybody, by the rule of a day. */
  groupsOn(date: string): ScheduleGroup[] {
    const departments = this.departmentsWithOwn(date);
    const without = this.peopleWithOwn(date);
    const ruled = (worker: Worker) => ({ rule: this.on(date, worker), worker });
    return [
      { departments, isAllBut: true, without, ...ruled(NOBODY) },
      ...departments.map((departmentId) => ({
        ...{ departments: [departmentId], isAllBut: false, without },
        ...ruled({ userId: null, departmentId }),
      })),
      ...without.map((userId) => ({ people: [userId], ...ruled({ userId, departmentId: null }) })),
    ];
  }

  /** The person's rule, or the department's, or the one for all, or the settings'. */
  on(date: string, { userId, departmentId }: Worker): Schedule {
    const plan =
      this.latest(userId, date) ?? this.latest(departmentId, date) ?? this.latest('', date);
    return plan ? scheduleOn(plan, date) : this.fallbackOn(date);
  }

  /** The day that an instant belongs to for somebody. */
  dayOf(instant: Date, worker: Worker): AttendanceDay<Schedule> {
    return attendanceDay(instant, this.zone, (date) => this.on(date, worker));
  }

  private fallbackOn(date: string): Schedule {
    const settings = this.settings.on(date);
    const known = this.fallbacks.get(settings) ?? scheduleOf(settings);
    this.fallbacks.set(settings, known);
    return known;
  }

  private latest(scope: string | null, date: string): SchedulePlan | undefined {
    const schedules = scope === null ? undefined : this.byScope.get(scope);
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
