import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { Repository } from 'typeorm';
import { ClosedMonthsService } from '../months/closed-months.service.js';
import { AuditService } from '../../platform/audit/audit.service.js';
import { defined } from '../../platform/database/queries.js';
import { Transactions } from '../../platform/database/transactions.js';
import { violates } from '../../platform/database/violations.js';
import { DepartmentsService } from '../../departments/departments.service.js';
import { SettingsService } from '../../platform/settings/settings.service.js';
import { siteTime } from '../../platform/time/site-time.js';
import { ScheduleInForce, ScheduleNotFound, ScheduleTaken } from '../errors.js';
import { ScheduleResolverService } from './schedule-resolver.service.js';
import { ScheduleRow } from './schedule.entity.js';
import { invalidField } from '../../platform/errors/validation.js';

type ScheduleColumns = Pick<
  ScheduleRow,
  | 'name'
  | 'startTime'
  | 'endTime'
  | 'graceMinutes'
  | 'halfDayMinutes'
  | 'workingDays'
  | 'weeks'
  | 'breakMinutes'
  | 'overtimeAfterMinutes'
  | 'absentAfterMinutes'
>;

export type NewSchedule = ScheduleColumns & {
  /** An id or an exact name; null for all departments. */
  readonly department: string | null;
  /** Today when left out. */
  readonly effectiveFrom?: string;
};
export type SchedulePatch = Partial<ScheduleColumns & Pick<ScheduleRow, 'effectiveFrom'>>;

/** Hours and when they begin to hold. What held before today is never rewritten. */
@Injectable()
export class SchedulesService {
  constructor(
    @InjectRepository(ScheduleRow) private readonly schedules: Repository<ScheduleRow>,
    private readonly departments: DepartmentsService,
    private readonly settings: SettingsService,
    private readonly rules: ScheduleResolverService,
    private readonly closedMonths: ClosedMonthsService,
    private readonly transactions: Transactions,
    private readonly audit: AuditService,
  ) {}

  async list(): Promise<ScheduleRow[]> {
    return this.schedules.find({
      relations: { department: true },
      order: { scope: 'ASC', effectiveFrom: 'ASC' },
    });
  }

  /** @throws ValidationFailed ScheduleTaken MonthClosed */
  async create({ department, ...schedule }: NewSchedule, now = new Date()): Promise<ScheduleRow> {
    const today = await this.today(now);
    const { effectiveFrom = today, ...hours } = schedule;
    refusePast(effectiveFrom, today);
    refuseSameHours(hours);
    refuseAbsentInTime(hours);
    const departmentId = department === null ? null : await this.departments.idOf(department);
    return this.writing(effectiveFrom, async () => {
      await this.closedMonths.admit(effectiveFrom, null);
      const scope = departmentId ?? '';
      const written = this.schedules.create({ ...hours, effectiveFrom, departmentId, scope });
      await this.schedules.insert(written);
      await this.record('schedule_created', written.id, undefined, written);
      return this.get(written.id);
    });
  }

  /** @throws ScheduleNotFound ScheduleInForce ValidationFailed ScheduleTaken MonthClosed */
  async change(id: number, patch: SchedulePatch, now = new Date()): Promise<ScheduleRow> {
    const today = await this.today(now);
    if (patch.effectiveFrom !== undefined) refusePast(patch.effectiveFrom, today);
    return this.writing(patch.effectiveFrom ?? '', async () => {
      const before = await this.get(id);
      refuseInForce(before, today);
      if (Object.values<unknown>(patch).every((value) => value === undefined)) return before;
      const after = Object.assign(this.schedules.create(), before, defined(patch));
      refuseSameHours(after);
      refuseAbsentInTime(after);
      const { effectiveFrom = before.effectiveFrom } = patch;
      const first = [effectiveFrom, before.effectiveFrom].toSorted()[0] ?? effectiveFrom;
      await this.closedMonths.admit(first, null);
      await this.schedules.update({ id }, patch);
      await this.record('schedule_updated', id, before, patch);
      return this.get(id);
    });
  }

  /** @throws ScheduleNotFound ScheduleInForce MonthClosed */
  async remove(id: number, now = new Date()): Promise<void> {
    const today = await this.today(now);
    await this.writing('', async () => {
      const before = await this.get(id);
      refuseInForce(before, today);
      await this.closedMonths.admit(before.effectiveFrom, null);
      await this.schedules.delete({ id });
      await this.record('schedule_deleted', id, before, undefined);
    });
  }

  private async today(now: Date): Promise<string> {
    const { site_timezone: zone } = await this.settings.current();
    return siteTime(now, zone).date;
  }

  private async get(id: number): Promise<ScheduleRow> {
    const schedule = await this.schedules.findOne({
      where: { id },
      relations: { department: true },
    });
    if (!schedule) throw new ScheduleNotFound(id);
    return schedule;
  }

  private async writing<T>(date: string, work: () => Promise<T>): Promise<T> {
    try {
      return await this.transactions.run(work);
    } catch (error) {
      const isTaken = violates(error, 'uq_schedules_scope_effective_from');
      throw isTaken ? new ScheduleTaken(date) : error;
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

function refusePast(date: string, today: string): void {
  if (date >= today) return;
  const message = `effective_from must not be before today, ${today}: the past is judged already`;
  throw invalidField('effective_from', message);
}

function refuseInForce({ effectiveFrom }: ScheduleRow, today: string): void {
  if (effectiveFrom < today) throw new ScheduleInForce(effectiveFrom);
}

function refuseAbsentInTime({
  graceMinutes,
  absentAfterMinutes,
}: Pick<ScheduleColumns, 'graceMinutes' | 'absentAfterMinutes'>): void {
  if (absentAfterMinutes === 0 || absentAfterMinutes >= graceMinutes) return;
  const message = `absent_after_minutes must not be less than grace_minutes, ${graceMinutes}`;
  throw invalidField('absent_after_minutes', message);
}

function refuseSameHours({
  startTime,
  endTime,
  weeks,
}: Pick<ScheduleColumns, 'startTime' | 'endTime' | 'weeks'>): void {
  if (startTime === endTime) throw invalidField('end', 'end must differ from start');
  const days = weeks?.flatMap(({ hours }) => hours) ?? [];
  if (days.some(({ start, end }) => start === end))
    throw invalidField('weeks', 'end must differ from start on each day of weeks');
}
