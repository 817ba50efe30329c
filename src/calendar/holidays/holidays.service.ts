import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { In, Repository } from 'typeorm';
import { ClosedMonthsService } from '../months/closed-months.service.js';
import { AuditService } from '../../platform/audit/audit.service.js';
import { Transactions } from '../../platform/database/transactions.js';
import { violates } from '../../platform/database/violations.js';
import { dayComplaint, readCalendar, type ToldDay } from './calendar-file.js';
import { HolidayNotFound, HolidayTaken, UnreadableCalendar } from '../errors.js';
import { DayKind, Holiday } from './holiday.entity.js';
import { invalidField } from '../../platform/errors/validation.js';

export type HolidayPatch = Partial<Pick<Holiday, 'dateOnly' | 'name' | 'kind'>>;
export type NewHoliday = Pick<Holiday, 'dateOnly' | 'name'> & HolidayPatch;

export interface CalendarImport {
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
    private readonly transactions: Transactions,
    private readonly audit: AuditService,
  ) {}

  /** @throws HolidayTaken MonthClosed */
  async create(holiday: NewHoliday): Promise<Holiday> {
    return this.writing(holiday.dateOnly, async () => {
      await this.closedMonths.admit(holiday.dateOnly, holiday.dateOnly);
      const written = this.holidays.create(holiday);
      await this.holidays.insert(written);
      await this.record('holiday_created', written.id, undefined, holiday);
      return this.get(written.id);
    });
  }

  /** @throws HolidayNotFound HolidayTaken MonthClosed */
  async change(id: number, patch: HolidayPatch): Promise<Holiday> {
    return this.writing(patch.dateOnly ?? '', async () => {
      const before = await this.get(id);
      if (Object.values<unknown>(patch).every((value) => value === undefined)) return before;
      for (const date of [before.dateOnly, patch.dateOnly ?? before.dateOnly])
        await this.closedMonths.admit(date, date);
      await this.holidays.update({ id }, patch);
      await this.record('holiday_updated', id, before, patch);
      return this.get(id);
    });
  }

  /** @throws HolidayNotFound MonthClosed */
  async remove(id: number): Promise<void> {
    await this.transactions.run(async () => {
      const before = await this.get(id);
      await this.closedMonths.admit(before.dateOnly, before.dateOnly);
      await this.holidays.delete({ id });
      await this.record('holiday_deleted', id, before, undefined);
    });
  }

  /** Takes in a file's days; the good ones go in, the bad ones are told. @throws UnreadableCalendar ValidationFailed */
  async import(file: Buffer): Promise<CalendarImport> {
    const told = readCalendar(file);
    if (!told) throw new UnreadableCalendar();
    if (told.length > MOST_DAYS) {
      const message = `A file has at most ${MOST_DAYS} days`;
      throw invalidField('file', message);
    }
    const complaints = told.map(dayComplaint);
    const good = told.filter((_, i) => complaints[i] === undefined);
    const imported = await this.insertNew(good.map(holidayOf));
    return {
      imported,
      skipped: good.length - imported,
      errors: complaints.flatMap((message, i) => (message ? [{ row: i + 1, message }] : [])),
    };
  }

  private async insertNew(days: readonly NewHoliday[]): Promise<number> {
    const byDate = new Map(days.map((day) => [day.dateOnly, day]));
    return this.writing('One of the days', async () => {
      const taken = await this.holidays.findBy({ dateOnly: In([...byDate.keys()]) });
      for (const { dateOnly } of taken) byDate.delete(dateOnly);
      if (byDate.size === 0) return 0;
      const dates = [...byDate.keys()];
      for (const date of dates) await this.closedMonths.admit(date, date);
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

  private async writing<T>(date: string, work: () => Promise<T>): Promise<T> {
    try {
      return await this.transactions.run(work);
    } catch (error) {
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
