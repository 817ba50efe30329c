import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { Repository } from 'typeorm';
import { ClosedMonthsService } from '../months/closed-months.service.js';
import { AuditService } from '../../platform/audit/audit.service.js';
import { defined } from '../../platform/database/queries.js';
import { violates } from '../../platform/database/violations.js';
import { DepartmentsService } from '../../departments/departments.service.js';
import { SettingsService } from '../../platform/settings/settings.service.js';
import { dayBack, daysFrom } from '../../platform/time/calendar-day.js';
import { siteTime } from '../../platform/time/site-time.js';
import { UsersService } from '../../users/users.service.js';
import { ScheduleNotFound, ScheduleTaken } from '../errors.js';
import { WorkdayChanges, type ChangedCalendar } from '../holidays/workday-changes.js';
import { ScheduleResolverService } from '../schedules/schedule-resolver.service.js';
import { ScheduleRow } from '../schedules/schedule.entity.js';
import {
  refuseAbsentInTime,
  refuseInForce,
  refusePast,
  refuseSameHours,
  refuseTwoScopes,
  type NewSchedule,
  type SchedulePatch,
} from './schedule-checks.js';

/** Days to come in which leave is looked for that a change makes free. */
const AHEAD = 366;

const WHOM = { department: true, user: true } as const;

/** Hours and when they begin to hold. What held before today is never rewritten. */
@Injectable()
export class SchedulesService {
  constructor(
    @InjectRepository(ScheduleRow) private readonly schedules: Repository<ScheduleRow>,
    private readonly departments: DepartmentsService,
    private readonly users: UsersService,
    private readonly settings: SettingsService,
    private readonly rules: ScheduleResolverService,
    private readonly closedMonths: ClosedMonthsService,
    private readonly changes: WorkdayChanges,
    private readonly audit: AuditService,
  ) {}

  async list(): Promise<ScheduleRow[]> {
    return this.schedules.find({
      relations: WHOM,
      order: { scope: 'ASC', effectiveFrom: 'ASC' },
    });
  }

  /** @throws ValidationFailed UserNotFound ScheduleTaken MonthClosed */
  async create(
    { department, userId, ...schedule }: NewSchedule,
    isDryRun = false,
    now = new Date(),
  ): Promise<ChangedCalendar<ScheduleRow>> {
    const today = await this.today(now);
    const { effectiveFrom = today, ...hours } = schedule;
    refuseTwoScopes({ department, userId });
    refusePast(effectiveFrom, today);
    refuseSameHours(hours);
    refuseAbsentInTime(hours);
    const departmentId = department === null ? null : await this.departments.idOf(department);
    if (userId !== null) await this.users.get(userId);
    return this.changing(effectiveFrom, today, isDryRun, async () => {
      const scope = userId ?? departmentId ?? '';
      const whom = { departmentId, userId, scope };
      const written = this.schedules.create({ ...hours, effectiveFrom, ...whom });
      await this.schedules.insert(written);
      await this.record('schedule_created', written.id, undefined, written);
      return this.get(written.id);
    });
  }

  /** @throws ScheduleNotFound ScheduleInForce ValidationFailed ScheduleTaken MonthClosed */
  async change(
    id: number,
    patch: SchedulePatch,
    isDryRun = false,
    now = new Date(),
  ): Promise<ChangedCalendar<ScheduleRow>> {
    const today = await this.today(now);
    if (patch.effectiveFrom !== undefined) refusePast(patch.effectiveFrom, today);
    const { effectiveFrom } = await this.get(id);
    const first = earlier(effectiveFrom, patch.effectiveFrom ?? effectiveFrom);
    return this.changing(first, today, isDryRun, async () => {
      const before = await this.get(id);
      refuseInForce(before, today);
      if (Object.values<unknown>(patch).every((value) => value === undefined)) return before;
      const after = Object.assign(this.schedules.create(), before, defined(patch));
      refuseSameHours(after);
      refuseAbsentInTime(after);
      await this.schedules.update({ id }, patch);
      await this.record('schedule_updated', id, before, patch);
      return this.get(id);
    });
  }

  /** @throws ScheduleNotFound ScheduleInForce MonthClosed */
  async remove(
    id: number,
    isDryRun = false,
    now = new Date(),
  ): Promise<ChangedCalendar<ScheduleRow>> {
    const today = await this.today(now);
    const { effectiveFrom } = await this.get(id);
    return this.changing(effectiveFrom, today, isDryRun, async () => {
      const before = await this.get(id);
      refuseInForce(before, today);
      await this.schedules.delete({ id });
      await this.record('schedule_deleted', id, before, undefined);
      return before;
    });
  }

  private async today(now: Date): Promise<string> {
    const { site_timezone: zone } = await this.settings.current();
    return siteTime(now, zone).date;
  }

  private async get(id: number): Promise<ScheduleRow> {
    const schedule = await this.schedules.findOne({ where: { id }, relations: WHOM });
    if (!schedule) throw new ScheduleNotFound(id);
    return schedule;
  }

  /** With what follows from it for people's days. @param first the first day that may change */
  private async changing(
    first: string,
    today: string,
    isDryRun: boolean,
    make: () => Promise<ScheduleRow>,
  ): Promise<ChangedCalendar<ScheduleRow>> {
    const last = dayBack(first > today ? first : today, -AHEAD);
    try {
      return await this.changes.carryOut({
        // One that is in force is refused, whatever its days.
        dates: daysFrom(first > today ? first : today, last),
        make: async () => {
          const schedule = await make();
          await this.closedMonths.admit(first, null);
          return schedule;
        },
        isDryRun,
        seeing: async (work) => this.rules.supposing(work),
      });
    } catch (error) {
      const isTaken = violates(error, 'uq_schedules_scope_effective_from');
      throw isTaken ? new ScheduleTaken(first) : error;
    } finally {
      this.rules.forget();
    }
  }

  private async record(
    action: string,
    recordId: number,
    before: object | undefined,
    after: object | undefined,
  ): Promise<void> {
    await this.audit.record({ action, table: 'schedules', recordId, before, after });
  }
}

const earlier = (one: string, other: string): string => (one < other ? one : other);
