import { Injectable } from '@nestjs/common';
import type { Principal } from '../../platform/access/principal.js';
import type { Schedule } from '../../calendar/schedules/schedule.js';
import { ReplayGuard } from '../../face/recognition/replay-guard.js';
import { siteTime } from '../../platform/time/site-time.js';
import { PunchKind } from '../records/punch.entity.js';
import { AttendanceLedger } from '../records/attendance-ledger.js';
import type { RecordChange } from '../records/record-changes.js';
import {
  hasAttended,
  VerificationStatus,
  type AttendanceRecord,
  type RecordWithUser,
} from '../records/attendance-record.entity.js';
import { NotCheckedIn } from '../records/errors.js';
import { workedOn } from '../rules/worked-time.js';
import { MarkingService, type FaceMark, type Proof } from './marking.service.js';
import { Punches } from '../records/punches.js';
import { UserSchedules } from '../rules/user-schedules.js';
import { MINUTE } from '../../platform/time/duration.js';

/** Milliseconds in which the same punch again is the same punch. */
const SAME_PUNCH = MINUTE;

export interface Departure {
  readonly record: RecordWithUser;
  readonly proof: Proof;
  /** The person had gone a moment before: nothing was written. */
  readonly isRepeated: boolean;
}

/** Notes that people go; the last going counts. */
@Injectable()
export class CheckOutService {
  constructor(
    private readonly marking: MarkingService,
    private readonly userSchedules: UserSchedules,
    private readonly ledger: AttendanceLedger,
    private readonly punches: Punches,
    private readonly replayGuard: ReplayGuard,
  ) {}

  /** @throws NotCheckedIn UserNotActive, and what a mark throws */
  async checkOut(caller: Principal, appearance: FaceMark, now = new Date()): Promise<Departure> {
    const { proof, evidence } = await this.marking.identify(caller, appearance, now);
    const { date, rule } = await this.userSchedules.at(now, proof.userId);
    const punch = { ...appearance, ...proof, dateOnly: date, timestamp: now };
    let isRepeated = false;
    const decide = (record: AttendanceRecord): RecordChange | undefined => {
      if (!hasAttended(record.status)) throw new NotCheckedIn(date);
      isRepeated = isSame(record.checkOutAt, now);
      return isRepeated ? undefined : departure(record, rule, proof, now);
    };
    const write = async () => {
      const changed = await this.ledger.changeDay(proof.userId, date, decide, 'checked_out');
      if (!changed) throw new NotCheckedIn(date);
      if (!isRepeated) await this.punches.add(PunchKind.Out, punch);
      return changed;
    };
    const record = await this.replayGuard.accept(evidence, write, () => !isRepeated);
    return { record, proof, isRepeated };
  }
}

const isSame = (before: Date | null, now: Date): boolean =>
  before !== null && Math.abs(now.getTime() - before.getTime()) < SAME_PUNCH;

/** By the rule that judged the coming, if it is known. */
function departure(
  { dateOnly, timestamp, timeOnly, judgedBy }: AttendanceRecord,
  present: Schedule,
  { verificationStatus }: Proof,
  now: Date,
): RecordChange {
  const rule = judgedBy ?? present;
  return {
    checkOutAt: now,
    checkOutTime: siteTime(now, rule.zone).time,
    checkOutPending: verificationStatus === VerificationStatus.Pending,
    ...workedOn(dateOnly, timeOnly === null ? null : timestamp, now, rule),
  };
}
