import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { In, MoreThan, Repository } from 'typeorm';
import { ClosedMonthsService } from '../../calendar/months/closed-months.service.js';
import { RequestClosure } from '../requests/request-closure.js';
import { AttendanceLedger } from '../ledger/attendance-ledger.js';
import { AttendanceRecord, AttendanceStatus } from '../records/attendance-record.entity.js';
import { isClockAbsence, UNTOUCHED_CLOCK_ABSENCE } from '../records/clock-absence.js';
import { LeaveDay } from '../leave/leave-day.entity.js';

/** What becomes of the days after somebody's last. Joins the transaction in which the person leaves. */
@Injectable()
export class Departures {
  constructor(
    @InjectRepository(AttendanceRecord) private readonly records: Repository<AttendanceRecord>,
    @InjectRepository(LeaveDay) private readonly leaveDays: Repository<LeaveDay>,
    private readonly ledger: AttendanceLedger,
    private readonly requests: RequestClosure,
    private readonly closedMonths: ClosedMonthsService,
  ) {}

  /**
   * Absences that nobody but the clock told, and leave, go; so does what was asked for of those days.
   * @param leftOn the last day that counts, `YYYY-MM-DD`
   * @param reason why days of a closed month are written to
   * @throws MonthClosed
   */
  async settle(userId: string, leftOn: string, now: Date, reason?: string): Promise<void> {
    const dates = await this.datesAfter(userId, leftOn);
    const [first] = dates;
    if (first !== undefined) await this.closedMonths.admit(first, dates.at(-1) ?? first, reason);
    for (const date of dates) {
      await this.ledger.withdrawDay(userId, date, isToGo, 'attendance_withdrawn');
    }
    await this.requests.closeAfter(userId, leftOn, await this.revokedOf(userId, leftOn), now);
  }

  private async datesAfter(userId: string, leftOn: string): Promise<string[]> {
    const after = { userId, dateOnly: MoreThan(leftOn) };
    const records = await this.records.find({
      select: { dateOnly: true },
      where: [
        { ...after, status: AttendanceStatus.Leave },
        { ...after, ...UNTOUCHED_CLOCK_ABSENCE },
      ],
      order: { dateOnly: 'ASC' },
    });
    return records.map(({ dateOnly }) => dateOnly);
  }

  /** Takes the days from the balances. @returns the requests they were of */
  private async revokedOf(userId: string, leftOn: string): Promise<number[]> {
    const days = await this.leaveDays.findBy({ userId, dateOnly: MoreThan(leftOn) });
    await this.leaveDays.delete({ id: In(days.map(({ id }) => id)) });
    return [...new Set(days.map(({ requestId }) => requestId))];
  }
}

/** Looked at again while nobody else can write it. */
const isToGo = (record: AttendanceRecord): boolean =>
  record.status === AttendanceStatus.Leave || isClockAbsence(record);
