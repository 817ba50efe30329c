import { Injectable } from '@nestjs/common';
import { HolidayCalendar } from '../../calendar/holidays/holiday-calendar.js';
import { daysFrom } from '../../platform/time/calendar-day.js';
import { LeaveBalances, type LeaveBalance } from '../leave/leave-balances.service.js';
import { UserSchedules } from '../rules/user-schedules.js';
import type { NewRequest } from './request-rules.js';

/** What a leave would come to. */
export interface LeavePreview {
  /** Days of work that would be leave, `YYYY-MM-DD`. */
  readonly days: readonly string[];
  readonly holidays: readonly { readonly date: string; readonly name: string }[];
  /** Other days without work. */
  readonly daysOff: readonly string[];
  /** In days; half a day is .5. */
  readonly amount: number;
  /** Of its kind in the year of the first day, without it; null without a kind. */
  readonly balance: LeaveBalance | null;
}

/** Tells what a leave would come to before it is asked for. */
@Injectable()
export class LeavePreviews {
  constructor(
    private readonly userSchedules: UserSchedules,
    private readonly calendar: HolidayCalendar,
    private readonly balances: LeaveBalances,
  ) {}

  async of(userId: string, wanted: NewRequest): Promise<LeavePreview> {
    const { firstDay, lastDay, leaveKind, halfDay } = wanted;
    const working = await this.userSchedules.workingDays(userId, firstDay, lastDay);
    const days = working.map(({ date }) => date);
    const holidays = await this.calendar.between(firstDay, lastDay);
    const balances = leaveKind ? await this.balances.of(userId, Number(firstDay.slice(0, 4))) : [];
    return {
      days,
      holidays: [...holidays].map(([date, name]) => ({ date, name })),
      daysOff: daysFrom(firstDay, lastDay).filter(
        (date) => !days.includes(date) && !holidays.has(date),
      ),
      amount: halfDay ? days.length / 2 : days.length,
      balance: balances.find(({ kind }) => kind.code === leaveKind) ?? null,
    };
  }
}
