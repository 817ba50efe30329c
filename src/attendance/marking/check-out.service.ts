import { Injectable } from '@nestjs/common';
import type { Visitor } from '../../platform/access/device-principal.js';
import { attendanceDay, type AttendanceDay } from '../../calendar/schedules/attendance-day.js';
import type { Schedule } from '../../calendar/schedules/schedule.js';
import { ReplayGuard } from '../../face/recognition/replay-guard.js';
import { LivenessProofs } from '../../face/liveness/liveness-proofs.js';
import { siteTime } from '../../platform/time/site-time.js';
import { PunchKind } from '../records/punch.entity.js';
import { AttendanceLedger } from '../ledger/attendance-ledger.js';
import type { RecordChange } from '../records/record-changes.js';
import {
  hasCome,
  VerificationStatus,
  type AttendanceRecord,
  type RecordWithUser,
} from '../records/attendance-record.entity.js';
import { NotCheckedIn } from '../records/errors.js';
import { isSamePunch } from '../rules/same-punch.js';
import { workedAs } from '../rules/worked-time.js';
import { placeOf, type Appearance } from './appearance.js';
import { CaptureSignatures } from './capture-signatures.js';
import { IdentityService, type Proof } from './identity.service.js';
import { LeaveArrivals } from './leave-arrivals.js';
import { Punches } from '../records/punches.js';
import { UserSchedules } from '../rules/user-schedules.js';
import { DAY } from '../../platform/time/duration.js';

/** Milliseconds: a night that the clocks make longer, and the hours after it. */
const LONGEST_DAY = 2 * DAY;

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
    private readonly signatures: CaptureSignatures,
    private readonly identities: IdentityService,
    private readonly userSchedules: UserSchedules,
    private readonly ledger: AttendanceLedger,
    private readonly punches: Punches,
    private readonly replayGuard: ReplayGuard,
    private readonly livenessProofs: LivenessProofs,
    private readonly leaveArrivals: LeaveArrivals,
  ) {}

  /**
   * @param now when the person went
   * @param alongside is written in the same transaction
   * @throws NotCheckedIn UserNotActive, and what a mark throws
   */
  async checkOut(
    caller: Visitor,
    presented: Appearance,
    now = new Date(),
    alongside?: (record: RecordWithUser) => Promise<void>,
  ): Promise<Departure> {
    const appearance = await this.signatures.examined(caller, 'check-out', presented, now);
    const { proof, evidence, liveness } = await this.identities.identify(caller, appearance, now);
    const { date, rule } = await this.dayOf(proof.userId, now);
    const going = { now, rule, verificationStatus: verdictOn(proof, appearance) };
    let isRepeated = false;
    const decide = (record: AttendanceRecord): RecordChange | undefined => {
      if (!hasCome(record) || isBeforeComing(record, now)) throw new NotCheckedIn(date);
      isRepeated = record.checkOutAt !== null && isSamePunch(record.checkOutAt, now);
      return isRepeated || isEarlier(record.checkOutAt, now) ? undefined : departure(record, going);
    };
    const place = placeOf(caller, appearance);
    const punch = { ...proof, ...place, ...going, dateOnly: date, timestamp: now };
    const write = async () => {
      const changed = await this.ledger.changeDay(proof.userId, date, decide, 'checked_out');
      if (!changed) throw new NotCheckedIn(date);
      if (!isRepeated) await this.punches.add(PunchKind.Out, punch);
      if (!isRepeated && liveness) await this.livenessProofs.use(liveness, proof.userId);
      await alongside?.(changed);
      return changed;
    };
    const record = await this.leaveArrivals.keeping(PunchKind.Out, punch, () =>
      this.replayGuard.accept(evidence, write, () => !isRepeated),
    );
    return { record, proof, isRepeated };
  }

  /** The day that somebody goes home from: of a record that is open by its own rule, whatever rule holds by now. */
  private async dayOf(userId: string, now: Date): Promise<AttendanceDay<Schedule>> {
    const present = await this.userSchedules.at(now, userId);
    const earlier = await this.ledger.latestOf(userId, new Date(now.getTime() - LONGEST_DAY));
    const own = earlier.find((record) => isOfDay(record, now));
    return own?.judgedBy ? { date: own.dateOnly, rule: own.judgedBy } : present;
  }
}

/** Whether an instant still belongs to the day of a record, by the rule that judged it. */
function isOfDay(record: AttendanceRecord, now: Date): boolean {
  const { judgedBy, dateOnly } = record;
  if (judgedBy === null || !hasCome(record)) return false;
  return attendanceDay(now, judgedBy.zone, () => judgedBy).date === dateOnly;
}

const isBeforeComing = ({ timeOnly, timestamp }: AttendanceRecord, now: Date): boolean =>
  timeOnly !== null && now < timestamp;

/** What arrives late may tell of a going before the last: it is kept as seen, and the last counts. */
const isEarlier = (before: Date | null, now: Date): boolean => before !== null && now < before;

const verdictOn = (proof: Proof, { doubt }: Appearance): VerificationStatus =>
  doubt === undefined ? proof.verificationStatus : VerificationStatus.Pending;

interface Going {
  readonly now: Date;
  /** Of the present, where no rule is kept with the record. */
  readonly rule: Schedule;
  readonly verificationStatus: VerificationStatus;
}

/** By the rule that judged the coming, if it is known. */
function departure(
  { dateOnly, timestamp, timeOnly, status, judgedBy, breakMinutes }: AttendanceRecord,
  { now, rule: present, verificationStatus }: Going,
): RecordChange {
  const rule = judgedBy ?? present;
  const came = timeOnly === null ? null : timestamp;
  return {
    checkOutAt: now,
    checkOutTime: siteTime(now, rule.zone).time,
    checkOutPending: verificationStatus === VerificationStatus.Pending,
    ...workedAs(status, dateOnly, came, now, rule, breakMinutes),
  };
}
