import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { LessThan, Repository } from 'typeorm';
import { HolidayCalendar } from '../../calendar/holidays/holiday-calendar.js';
import type { Schedule } from '../../calendar/schedules/schedule.js';
import { asked, type RuledMembers } from '../../calendar/schedules/schedule-group.js';
import { ScheduleResolverService } from '../../calendar/schedules/schedule-resolver.service.js';
import { isWorkingDay } from '../../calendar/schedules/working-day.js';
import { GuardianLetters } from '../../notifications/guardian-letters.js';
import { NotificationsService } from '../../notifications/notifications.service.js';
import { Transactions } from '../../platform/database/transactions.js';
import { happensOnce } from '../../platform/database/violations.js';
import { NONE } from '../../platform/settings/setting.js';
import { SettingsService } from '../../platform/settings/settings.service.js';
import { dayBefore } from '../../platform/time/calendar-day.js';
import { siteTime } from '../../platform/time/site-time.js';
import { AbsenceNotice } from './absence-notice.entity.js';
import { isTimeToTell } from './missed-hours.js';
import { MissingPeople } from './missing-people.js';

const AT_ONCE = 200;

/** Tells people on the day itself that they are missed, from a time on that the site sets. */
@Injectable()
export class AbsenceNoticesService {
  constructor(
    @InjectRepository(AbsenceNotice) private readonly notices: Repository<AbsenceNotice>,
    private readonly missing: MissingPeople,
    private readonly schedules: ScheduleResolverService,
    private readonly holidays: HolidayCalendar,
    private readonly settings: SettingsService,
    private readonly notifications: NotificationsService,
    private readonly guardians: GuardianLetters,
    private readonly transactions: Transactions,
  ) {}

  /** @returns how many this process told; each is told once a day, by one */
  async tell(now: Date): Promise<number> {
    const { absence_notice_time: from, site_timezone: zone } = await this.settings.current();
    if (from === NONE) return 0;
    const today = siteTime(now, zone).date;
    const yesterday = dayBefore(today);
    await this.notices.delete({ dateOnly: LessThan(yesterday) });
    // A night that began yesterday may be late only today.
    return (await this.tellDay(yesterday, from, now)) + (await this.tellDay(today, from, now));
  }

  private async tellDay(date: string, from: string, now: Date): Promise<number> {
    const book = await this.schedules.current();
    const due = book.groupsOn(date).filter(({ rule }) => isTimeToTell(date, from, rule, now));
    if (due.length === 0) return 0;
    const daysOff = await this.holidays.between(date, date);
    const working = due.filter(({ rule }) => isWorkingDay(date, rule, daysOff));
    let told = 0;
    for (const some of asked(working)) told += await this.tellSome(date, some, now);
    return told;
  }

  private async tellSome(
    date: string,
    { members, ruleOf }: RuledMembers,
    now: Date,
  ): Promise<number> {
    let told = 0;
    for (;;) {
      const some = await this.missing.untold(date, members, AT_ONCE);
      for (const userId of some) {
        if (await this.tellOne({ userId, date }, ruleOf(userId), now)) told++;
      }
      if (some.length < AT_ONCE) return told;
    }
  }

  private tellOne(
    { userId, date }: { userId: string; date: string },
    { start }: Schedule,
    now: Date,
  ): Promise<boolean> {
    // Of several processes one gets past the key.
    return happensOnce('uq_absence_notices_user_id_date_only', () =>
      this.transactions.run(async () => {
        await this.notices.insert({ userId, dateOnly: date, toldAt: now });
        await this.notifications.notify(userId, {
          type: 'not_marked',
          title: `You are not marked on ${date}`,
          message: `The day began at ${start}. If you are here, mark yourself; if not, ask for leave.`,
        });
        await this.guardians.tellAbsence(
          userId,
          `not marked on ${date}. The day began at ${start}.`,
        );
      }),
    );
  }
}
