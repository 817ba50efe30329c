import { Injectable } from '@nestjs/common';
import type { Principal } from '../access/principal.js';
import type { Schedule } from '../calendar/schedule.js';
import { Transactions } from '../database/transactions.js';
import { siteTime } from '../settings/site-time.js';
import { PunchKind } from './attendance-event.entity.js';
import { AttendanceLedger } from './attendance-ledger.js';
import type { Change } from './entry.js';
import { VerificationStatus, type AttendanceRecord } from './attendance-record.entity.js';
import type { RecordDto } from './record.dto.js';
import { NotCheckedIn } from './errors.js';
import { workedOn } from './hours.js';
import { MarkingService, type Appearance, type Proof } from './marking.service.js';
import { Punches } from './punches.js';
import { hasCome } from './told-standing.js';
import { WorkDays } from './work-days.js';

/** Milliseconds in which the same punch again is the same punch. */
const SAME_PUNCH = 60_000;

export interface Departure {
  readonly record: RecordDto;
  readonly proof: Proof;
  /** The person had gone a moment before: nothing was written. */
  readonly isRepeated: boolean;
}

/** Notes that people go; the last going counts. */
@Injectable()
export class CheckOutService {
  constructor(
    private readonly marking: MarkingService,
    private readonly workDays: WorkDays,
    private readonly ledger: AttendanceLedger,
    private readonly punches: Punches,
    private readonly transactions: Transactions,
  ) {}

  /** @throws NotCheckedIn UserNotActive, and what a mark throws */
  async checkOut(caller: Principal, appearance: Appearance, now = new Date()): Promise<Departure> {
    const proof = await this.marking.proofOf(caller, appearance, now);
    const { date, rule } = await this.workDays.at(now, proof.userId);
    const punch = { ...appearance, ...proof, dateOnly: date, timestamp: now };
    let isRepeated = false;
    const decide = (record: AttendanceRecord): Change | undefined => {
      if (!hasCome(record.status)) throw new NotCheckedIn(date);
      isRepeated = isSame(record.checkOutAt, now);
      return isRepeated ? undefined : departure(record, rule, proof, now);
    };
    const record = await this.transactions.run(async () => {
      const changed = await this.ledger.changeDay(proof.userId, date, decide, 'checked_out');
      if (!changed) throw new NotCheckedIn(date);
      if (!isRepeated) await this.punches.add(PunchKind.Out, punch);
      return changed;
    });
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
): Change {
  const rule = judgedBy ?? present;
  return {
    checkOutAt: now,
    checkOutTime: siteTime(now, rule.zone).time,
    checkOutPending: verificationStatus === VerificationStatus.Pending,
    ...workedOn(dateOnly, timeOnly === null ? null : timestamp, now, rule),
  };
}
