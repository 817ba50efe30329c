import { Injectable } from '@nestjs/common';
import { ClosedMonthsService } from '../../calendar/months/closed-months.service.js';
import { AuditService } from '../../platform/audit/audit.service.js';
import { HolidayCalendar } from '../../calendar/holidays/holiday-calendar.js';
import { asked } from '../../calendar/schedules/schedule-group.js';
import type { ScheduleResolver } from '../../calendar/schedules/schedule-resolver.js';
import { ScheduleResolverService } from '../../calendar/schedules/schedule-resolver.service.js';
import { endOfWork, isOvernight } from '../../calendar/schedules/schedule.js';
import { isWorkingDay } from '../../calendar/schedules/working-day.js';
import { dayAfter, dayBack, dayBefore } from '../../platform/time/calendar-day.js';
import { SettingsService } from '../../platform/settings/settings.service.js';
import { DatabaseClock } from '../../platform/leases/database-clock.js';
import { instantOf, siteTime } from '../../platform/time/site-time.js';
import { AbsenceDays } from './absence-days.js';
import { AbsenceWriter } from './absence-writer.js';
import { invalidField } from '../../platform/errors/validation.js';

/** Days that are caught up with at once. */
const MOST_DAYS = 366;

/** People with hours of their own whose absences are one statement. */
const WRITTEN_TOGETHER = 200;

export interface DayDone {
  /** `YYYY-MM-DD`. */
  readonly date: string;
  readonly absences: number;
}

/** Writes down who did not come, when a day is over. */
@Injectable()
export class AbsenceService {
  constructor(
    private readonly days: AbsenceDays,
    private readonly writer: AbsenceWriter,
    private readonly schedules: ScheduleResolverService,
    private readonly holidays: HolidayCalendar,
    private readonly closedMonths: ClosedMonthsService,
    private readonly settings: SettingsService,
    private readonly audit: AuditService,
    private readonly clock: DatabaseClock,
  ) {}

  /** The days that are over and not done, in order, at most a year of them. */
  async due(): Promise<string[]> {
    return this.dueAt(await this.clock.now());
  }

  /** Does what is due, each day once in any number of processes. */
  async catchUp(): Promise<DayDone[]> {
    const now = await this.clock.now();
    const done: DayDone[] = [];
    for (const date of await this.dueAt(now)) {
      // Another process is at it; what comes after waits for it.
      if (!(await this.days.claim(date))) break;
      const isClosed = await this.closedMonths.includes(date);
      const absences = isClosed ? 0 : await this.write(date, now);
      await this.days.finish(date, absences, now);
      done.push({ date, absences });
    }
    return done;
  }

  /** Does a day whether or not it was done before or is over. @throws ValidationFailed for a day to come, MonthClosed */
  async run(date: string): Promise<DayDone> {
    const now = await this.clock.now();
    const { site_timezone: zone } = await this.settings.current();
    const today = siteTime(now, zone).date;
    if (date > today) {
      const message = `date must not be after today, ${today}`;
      throw invalidField('date', message);
    }
    await this.closedMonths.admit(date, date);
    return { date, absences: await this.write(date, now) };
  }

  /** Does a day again that was done, if it is one that would be caught up with. @returns how many were written */
  async redo(date: string): Promise<number> {
    const now = await this.clock.now();
    const { site_timezone: zone } = await this.settings.current();
    const isOld = date < dayBack(siteTime(now, zone).date, MOST_DAYS);
    return isOld || !(await this.days.wereWritten(date)) ? 0 : this.write(date, now);
  }

  private async dueAt(now: Date): Promise<string[]> {
    const book = await this.schedules.current();
    const last = (await this.days.lastDone()) ?? (await this.begin(book, now));
    const due: string[] = [];
    for (let date = dayAfter(last); due.length < MOST_DAYS; date = dayAfter(date)) {
      if (!(await this.isOver(date, book, now))) break;
      due.push(date);
    }
    return due;
  }

  private async begin(book: ScheduleResolver, now: Date): Promise<string> {
    const yesterday = dayBefore(siteTime(now, book.zone).date);
    await this.days.beginAfter(yesterday, now);
    return yesterday;
  }

  /** After the cut-off, and when the nights that began on the day have ended. */
  private async isOver(date: string, book: ScheduleResolver, now: Date): Promise<boolean> {
    const { absence_cutoff: time } = await this.settings.current();
    const nights = book.groupsOn(date).filter(({ rule }) => isOvernight(rule));
    const ends = nights.map(({ rule }) => endOfWork(date, rule));
    return [instantOf({ date, time }, book.zone), ...ends].every((end) => end <= now);
  }

  private async write(date: string, now: Date): Promise<number> {
    const book = await this.schedules.current();
    const daysOff = await this.holidays.between(date, date);
    const due = book.groupsOn(date).filter(({ rule }) => isWorkingDay(date, rule, daysOff));
    let absences = 0;
    for (const some of asked(due, WRITTEN_TOGETHER)) {
      absences += await this.writer.write(date, some, now);
    }
    if (absences > 0) await this.tell(date, absences);
    return absences;
  }

  private async tell(date: string, absences: number): Promise<void> {
    await this.audit.record({
      action: 'absences_written',
      description: `${absences} people did not come on ${date}`,
      table: 'attendance_records',
      after: { date, absences },
      userId: null,
    });
  }
}
