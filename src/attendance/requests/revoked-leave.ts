import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { In, Repository } from 'typeorm';
import { AttendanceLedger } from '../ledger/attendance-ledger.js';
import {
  AttendanceStatus,
  hasCome,
  VerificationStatus,
  type AttendanceRecord,
} from '../records/attendance-record.entity.js';
import { restored } from '../leave/kept-record.js';
import { Punch } from '../records/punch.entity.js';
import { Punches } from '../records/punches.js';
import type { RecordChange } from '../records/record-changes.js';
import type { Schedule } from '../../calendar/schedules/schedule.js';
import { editedDay } from '../rules/manual-timing.js';
import { punchedDay } from '../rules/punched-day.js';
import { UserSchedules } from '../rules/user-schedules.js';
import { LeaveDay } from '../leave/leave-day.entity.js';

/** Gives granted days back; joins the transaction of whoever decides it. */
@Injectable()
export class RevokedLeave {
  constructor(
    @InjectRepository(LeaveDay) private readonly days: Repository<LeaveDay>,
    private readonly ledger: AttendanceLedger,
    private readonly punches: Punches,
    private readonly userSchedules: UserSchedules,
  ) {}

  /**
   * Each day says again what it said before; who came meanwhile was there. What was written by hand since stays.
   * @param days of one person
   */
  async giveBack(days: readonly LeaveDay[]): Promise<void> {
    const [one] = days;
    if (!one) return;
    const dates = days.map(({ dateOnly }) => dateOnly);
    const punches = await this.punches.ofDays(one.userId, dates);
    for (const day of days) {
      const since = punches.filter((punch) => isSince(punch, day));
      await this.giveBackDay(day, since, 'leave_revoked');
    }
    await this.days.delete({ id: In(days.map(({ id }) => id)) });
  }

  /** A day that ceased to be one of work: it comes back should it become one again. */
  async setAside(day: LeaveDay): Promise<void> {
    const punches = await this.punches.ofDays(day.userId, [day.dateOnly]);
    const since = punches.filter((punch) => isSince(punch, day));
    const { previous } = day;
    // Nobody is absent on it.
    const before = previous && isAbsence(previous) ? null : previous;
    await this.giveBackDay(Object.assign(day, { previous: before }), since, 'leave_on_day_off');
    await this.days.update({ id: day.id }, { isOff: true });
  }

  private async giveBackDay(
    day: LeaveDay,
    punches: readonly Punch[],
    action: string,
  ): Promise<void> {
    const { userId, dateOnly, previous } = day;
    const rule = await this.userSchedules.on(dateOnly, userId);
    const before = punchedDay(punches, dateOnly, rule) ?? (previous && restored({ ...previous }));
    if (before) {
      const decide = (record: AttendanceRecord) => withoutLeave(record, before, rule);
      await this.ledger.changeDay(userId, dateOnly, decide, action);
      return;
    }
    const half = (record: AttendanceRecord) => withoutLeave(record, undefined, rule);
    await this.ledger.withdrawDay(userId, dateOnly, isLeave, action);
    await this.ledger.changeDay(userId, dateOnly, half, action);
  }
}

const isAbsence = (kept: object): boolean =>
  restored({ ...kept }).status === AttendanceStatus.Absent;

const isLeave = ({ status }: AttendanceRecord): boolean => status === AttendanceStatus.Leave;

const NO_LEAVE = {
  leaveKind: null,
  leaveHalf: null,
  leaveCountsAsPresent: false,
} satisfies RecordChange;

/** Who came on a day of which half was leave is judged by the whole day again. */
function withoutLeave(
  record: AttendanceRecord,
  before: RecordChange | undefined,
  rule: Schedule,
): RecordChange | undefined {
  if (isLeave(record)) return before && { ...NO_LEAVE, ...before };
  if (record.leaveHalf === null || !hasCome(record)) return undefined;
  const time = record.timeOnly ?? undefined;
  return { ...editedDay(record, { time }, rule), ...NO_LEAVE, judgedBy: rule };
}

/** Whether somebody came or went while the day was leave. */
const isSince = (punch: Punch, { dateOnly, createdAt }: LeaveDay): boolean =>
  punch.dateOnly === dateOnly &&
  punch.createdAt >= createdAt &&
  punch.verificationStatus !== VerificationStatus.Rejected;
