import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { In, Repository } from 'typeorm';
import { AttendanceLedger } from '../records/attendance-ledger.js';
import {
  AttendanceStatus,
  VerificationStatus,
  type AttendanceRecord,
} from '../records/attendance-record.entity.js';
import { restored } from './kept-record.js';
import { Punch } from '../records/punch.entity.js';
import { Punches } from '../records/punches.js';
import type { RecordChange } from '../records/record-changes.js';
import { punchedDay } from '../rules/punched-day.js';
import { UserSchedules } from '../rules/user-schedules.js';
import { LeaveDay } from './leave-day.entity.js';

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
      await this.giveBackDay(day, since);
    }
    await this.days.delete({ id: In(days.map(({ id }) => id)) });
  }

  private async giveBackDay(day: LeaveDay, punches: readonly Punch[]): Promise<void> {
    const { userId, dateOnly, previous } = day;
    const rule = await this.userSchedules.on(dateOnly, userId);
    const change = punchedDay(punches, dateOnly, rule) ?? (previous && restored({ ...previous }));
    if (!change) return this.ledger.withdrawDay(userId, dateOnly, isLeave, ACTION);
    const decide = (record: AttendanceRecord): RecordChange | undefined =>
      isLeave(record) ? change : undefined;
    await this.ledger.changeDay(userId, dateOnly, decide, ACTION);
  }
}

const ACTION = 'leave_revoked';

const isLeave = ({ status }: AttendanceRecord): boolean => status === AttendanceStatus.Leave;

/** Whether somebody came or went while the day was leave. */
const isSince = (punch: Punch, { dateOnly, createdAt }: LeaveDay): boolean =>
  punch.dateOnly === dateOnly &&
  punch.createdAt >= createdAt &&
  punch.verificationStatus !== VerificationStatus.Rejected;
