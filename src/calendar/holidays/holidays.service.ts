import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { In, Repository } from 'typeorm';
import { ClosedMonthsService } from '../months/closed-months.service.js';
import { AuditService } from '../../platform/audit/audit.service.js';
import { violates } from '../../platform/database/violations.js';
import { dayComplaint, readCalendar, type ToldDay } from './calendar-file.js';
import { HolidayNotFound, HolidayTaken, UnreadableCalendar } from '../errors.js';
import { DayKind, Holiday } from './holiday.entity.js';
import { WorkdayChanges, type ChangedCalendar, type WorkdayEffect } from './workday-changes.js';
import { invalidField } from '../../platform/errors/validation.js';

export type HolidayPatch = Partial<Pick<Holiday, 'dateOnly' | 'name' | 'kind'>>;
export type NewHoliday = Pick<Holiday, 'dateOnly' | 'name'> & HolidayPatch;

export interface CalendarImport {
  readonly effect: WorkdayEffect;
  readonly imported: number;
  /** Days that were set already, or come twice. */
  readonly skipped: number;
  readonly errors: readonly { readonly row: number; readonly message: string }[];
}

const MOST_DAYS = 2000;

/** The days that the site itself sets. */
@Injectable()
export class HolidaysService {
  constructor(
    @InjectRepository(Holiday) private readonly holidays: Repository<Holiday>,
    private readonly closedMonths: ClosedMonthsService,
    private readonly changes: WorkdayChanges,
    private readonly audit: AuditService,
  ) {}

  /** @throws HolidayTaken MonthClosed */
  async create(holiday: NewHoliday, isDryRun = false): Promise<ChangedCalendar<Holiday>> {
    const dates = [holiday.dateOnly];
    return this.changing(dates, isDryRun, async () => {
      const written = this.holidays.create(holiday);
      await this.holidays.insert(written);
      await this.record('holiday_created', written.id, undefined, holiday);
      return this.get(written.id);
    });
  }

  /** @throws HolidayNotFound HolidayTaken MonthClosed */
  async change(
    id: number,
    patch: HolidayPatch,
    isDryRun = false,
  ): Promise<ChangedCalendar<Holiday>> {
    const { dateOnly } = await this.get(id);
    return this.changing([dateOnly, patch.dateOnly ?? dateOnly], isDryRun, async () => {
      const before = await this.get(id);
      if (Object.values<unknown>(patch).every((value) => value === undefined)) return before;
      await this.holidays.update({ id }, patch);
      await this.record('holiday_updated', id, before, patch);
      return this.get(id);
    });
  }

  /** @throws HolidayNotFound MonthClosed */
  async remove(id: number, isDryRun = false): Promise<ChangedCalendar<Holiday>> {
    const { dateOnly } = await this.get(id);
    return this.changing([dateOnly], isDryRun, async () => {
      const before = await this.get(id);
      await this.holidays.delete({ id });
      await this.record('holiday_deleted', id, before, undefined);
      return before;
    });
  }

  /** Takes in a file's days; the good ones go in, the bad ones are told. @throws UnreadableCalendar ValidationFailed */
  async import(file: Buffer, isDryRun = false): Promise<CalendarImport> {
    const told = readCalendar(file);
    if (!told) throw new UnreadableCalendar();
    if (told.length > MOST_DAYS) {
      const message = `A file has at most ${MOST_DAYS} days`;
      throw invalidField('file', message);
    }
    const complaints = told.map(dayComplaint);
    const good = told.filter((_, i) => complaints[i] === undefined);
    const { outcome: imported, effect } = await this.insertNew(good.map(holidayOf), isDryRun);
    return {
      imported,
      effect,
      skipped: good.length - imported,
      errors: complaints.flatMap((message, i) => (message ? [{ row: i + 1, message }] : [])),
    };
  }

  private async insertNew(
    days: readonly NewHoliday[],
    isDryRun: boolean,
  ): Promise<ChangedCalendar<number>> {
    const byDate = new Map(days.map((day) => [day.dateOnly, day]));
    const taken = await this.holidays.findBy({ dateOnly: In([...byDate.keys()]) });
    for (const { dateOnly } of taken) byDate.delete(dateOnly);
    const dates = [...byDate.keys()];
    return this.changing(dates, isDryRun, async () => {
      if (byDate.size === 0) return 0;
      await this.holidays.insert([...byDate.values()]);
      await this.record('holidays_imported', undefined, undefined, { dates });
      return byDate.size;
    });
  }

  private async get(id: number): Promise<Holiday> {
    const holiday = await this.holidays.findOneBy({ id });
    if (!holiday) throw new HolidayNotFound(id);
    return holiday;
  }

  /** With what follows from it for people's days. */
  private async changing<T>(
    changed: readonly string[],
    isDryRun: boolean,
    make: () => Promise<T>,
  ): Promise<ChangedCalendar<T>> {
    const dates = [...new Set(changed)].sort();
    const admitted = async () => {
      for (const date of dates) await this.closedMonths.admit(date, date);
      return make();
    };
    try {
      return await this.changes.carryOut({ dates, make: admitted, isDryRun });
    } catch (error) {
      const date = changed.length > 2 ? 'One of the days' : (changed.at(-1) ?? '');
      throw violates(error, 'uq_holidays_date_only') ? new HolidayTaken(date) : error;
    }
  }

  private async record(
    action: string,
    recordId: number | undefined,
    before: object | undefined,
    after: object | undefined,
  ): Promise<void> {
    await this.audit.record({ action, table: 'holidays', recordId, before, after });
  }
}

/** Of a day nobody complained about. */
const holidayOf = ({ date, name, kind = DayKind.Holiday }: ToldDay): NewHoliday => ({
  dateOnly: date as string,
  name: (name as string).trim(),
  kind: kind as DayKind,
});
