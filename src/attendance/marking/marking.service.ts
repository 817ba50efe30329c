import { Injectable } from '@nestjs/common';
import type { Visitor } from '../../platform/access/device-principal.js';
import { ReplayGuard, type Evidence } from '../../face/recognition/replay-guard.js';
import { LivenessProofs } from '../../face/liveness/liveness-proofs.js';
import { latenessAt } from '../rules/lateness.js';
import { comingBack } from '../rules/coming-back.js';
import { earlierArrival } from '../rules/earlier-arrival.js';
import { AttendanceLedger } from '../ledger/attendance-ledger.js';
import { givenWay, type Supersession } from '../records/supersession.js';
import type { RecordFields } from '../records/record-changes.js';
import { VerificationStatus, type RecordWithUser } from '../records/attendance-record.entity.js';
import { remainingHours } from '../rules/half-day.js';
import { KnownDays, type KnownDay } from '../rules/known-days.js';
import { PunchKind } from '../records/punch.entity.js';
import { placeOf, type Appearance } from './appearance.js';
import { CaptureSignatures } from './capture-signatures.js';
import { IdentityService, type Identity } from './identity.service.js';
import { LeaveArrivals } from './leave-arrivals.js';
import { UserSchedules } from '../rules/user-schedules.js';

/** What a mark writes. */
export interface Entry {
  readonly entry: RecordFields;
  /** Whether the day had a record before. */
  readonly isAgain: boolean;
  readonly evidence: Evidence | undefined;
  readonly liveness: Identity['liveness'];
}

/** Marks people who appear, by the server's clock. */
@Injectable()
export class MarkingService {
  constructor(
    private readonly signatures: CaptureSignatures,
    private readonly identities: IdentityService,
    private readonly replayGuard: ReplayGuard,
    private readonly livenessProofs: LivenessProofs,
    private readonly ledger: AttendanceLedger,
    private readonly userSchedules: UserSchedules,
    private readonly knownDays: KnownDays,
    private readonly leaveArrivals: LeaveArrivals,
  ) {}

  /**
   * Marks whoever the picture shows; without one, the caller.
   * @param now when the mark came in: waiting for the engine makes nobody late
   * @throws AttendanceDisabled FaceRequired FaceNotRecognized FaceAmbiguous PictureUnusable IdentityMismatch
   * AlreadyMarked UserNotActive SignatureRequired SignatureInvalid SequenceReused
   */
  async mark(caller: Visitor, appearance: Appearance, now = new Date()): Promise<RecordWithUser> {
    const examined = await this.signatures.examined(caller, 'mark', appearance, now);
    return this.enter(await this.entryFor(caller, examined, now), 'attendance_marked');
  }

  /**
   * Writes a mark, and uses its picture up.
   * @param alongside is written in the same transaction
   * @throws AlreadyMarked UserNotActive PictureUnusable when the picture is known
   */
  async enter(
    { entry, isAgain, evidence, liveness }: Entry,
    action: string,
    alongside?: (record: RecordWithUser) => Promise<void>,
  ): Promise<RecordWithUser> {
    const write = () => this.ledger.enter(entry, action, arrivalOn);
    const writeAll = async () => {
      const record = await write();
      if (liveness) await this.livenessProofs.use(liveness, entry.userId);
      await alongside?.(record);
      return record;
    };
    // What needs nothing written beside it can be written together with what others bring.
    const isPlain = !evidence && !liveness && !alongside;
    const work = isPlain ? write : () => this.replayGuard.accept(evidence, writeAll);
    return this.leaveArrivals.keeping(PunchKind.In, entry, async () => {
      // Most who come by again are only seen again.
      if (isAgain) await this.ledger.refuseRepetition(entry, arrivalOn);
      return work();
    });
  }

  /**
   * What a mark would write, and the picture that it must accept with it.
   * @throws AttendanceDisabled FaceRequired FaceNotRecognized FaceAmbiguous PictureUnusable IdentityMismatch
   */
  async entryFor(caller: Visitor, appearance: Appearance, now: Date): Promise<Entry> {
    const { proof, evidence, liveness } = await this.identities.identify(caller, appearance, now);
    const { date, rule: wholeDay } = await this.userSchedules.at(now, proof.userId);
    const known = await this.knownDays.on(date, proof.userId);
    const rule = known?.leaveHalf ? remainingHours(wholeDay, known.leaveHalf) : wholeDay;
    const { time, status, lateMinutes } = latenessAt(now, rule, date);
    const entry = {
      ...proof,
      timestamp: now,
      receivedAt: appearance.receivedAt ?? now,
      dateOnly: date,
      timeOnly: time,
      status,
      lateMinutes,
      judgedBy: rule,
      ...(known?.leaveHalf && leaveOf(known)),
      ...placeOf(caller, appearance),
      ...doubtsOf(appearance),
    };
    return { entry, isAgain: known !== null, evidence, liveness };
  }
}

/** What an arrival makes of a day that has a record. */
const arrivalOn: Supersession = (record, entry) =>
  earlierArrival(record, entry) ?? comingBack(record, entry) ?? givenWay(record, entry);

const leaveOf = ({ leaveKind, leaveHalf, leaveCountsAsPresent }: KnownDay) => ({
  leaveKind,
  leaveHalf,
  leaveCountsAsPresent,
});

const doubtsOf = ({ doubt }: Appearance) =>
  doubt === undefined ? {} : { verificationStatus: VerificationStatus.Pending, notes: doubt };
