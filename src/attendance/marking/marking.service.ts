import { Injectable } from '@nestjs/common';
import type { Visitor } from '../../platform/access/device-principal.js';
import { Role } from '../../platform/access/role.js';
import { ActivityStatus } from '../../platform/audit/activity-log.entity.js';
import { AuditService } from '../../platform/audit/audit.service.js';
import { FaceAmbiguous, FaceNotRecognized, PictureUnusable } from '../../face/errors.js';
import { sha256 } from '../../platform/crypto/sha256.js';
import { FaceMisses } from '../../face/recognition/face-misses.js';
import { ReplayGuard, type Evidence } from '../../face/recognition/replay-guard.js';
import { RecognitionService, type Matched } from '../../face/recognition/recognition.service.js';
import type { Settings } from '../../platform/settings/catalogue.js';
import { SettingsService } from '../../platform/settings/settings.service.js';
import { latenessAt } from '../rules/lateness.js';
import { comingBack } from '../rules/coming-back.js';
import { earlierArrival } from '../rules/earlier-arrival.js';
import { AttendanceLedger, givenWay, type Supersession } from '../records/attendance-ledger.js';
import type { RecordFields } from '../records/record-changes.js';
import {
  AttendanceSource,
  VerificationStatus,
  type RecordWithUser,
} from '../records/attendance-record.entity.js';
import { AttendanceDisabled, FaceRequired, IdentityMismatch } from '../records/errors.js';
import { remainingHours } from '../rules/half-day.js';
import { LeaveHalves } from '../rules/leave-halves.js';
import { PunchKind } from '../records/punch.entity.js';
import { LeaveArrivals } from './leave-arrivals.js';
import { UserSchedules } from '../rules/user-schedules.js';

/** What a mark writes. */
export interface Entry {
  readonly entry: RecordFields;
  readonly evidence: Evidence | undefined;
}

/** Where somebody is, as whoever calls says. */
export interface Place {
  readonly location?: string | undefined;
  readonly deviceId?: string | undefined;
  /** Degrees north. */
  readonly latitude?: number | undefined;
  /** Degrees east. */
  readonly longitude?: number | undefined;
}

/** Somebody at the door, or at their own device. */
export interface FaceMark extends Place {
  /** The encoded picture of a face, if one was taken. */
  readonly picture?: Buffer;
  /** When it reached the server, if it was taken before, while the device was offline. */
  readonly receivedAt?: Date;
  /** Why an administrator must look at it. */
  readonly doubt?: string;
}

/** Who it is, and how that is known. */
export interface Identity {
  readonly proof: Proof;
  /** The picture that proves it, if one does. */
  readonly evidence?: Evidence;
}

/** The same as a record tells it. */
export type Proof = Pick<RecordFields, 'userId' | 'source' | 'verificationStatus'> &
  Partial<Pick<RecordFields, FaceProof>>;

type FaceProof =
  | 'faceEncodingId'
  | 'recognitionConfidence'
  | 'recognitionDistance'
  | 'recognitionThreshold'
  | 'recognitionMargin'
  | 'spoofScore'
  | 'livenessScore'
  | 'replayDetected';

const DIGITS = 4;

/** Marks people who appear, by the server's clock. */
@Injectable()
export class MarkingService {
  constructor(
    private readonly faces: RecognitionService,
    private readonly replayGuard: ReplayGuard,
    private readonly misses: FaceMisses,
    private readonly settings: SettingsService,
    private readonly ledger: AttendanceLedger,
    private readonly audit: AuditService,
    private readonly userSchedules: UserSchedules,
    private readonly leaveHalves: LeaveHalves,
    private readonly leaveArrivals: LeaveArrivals,
  ) {}

  /**
   * Marks whoever the picture shows; without one, the caller.
   * @param now when the mark came in: waiting for the engine makes nobody late
   * @throws AttendanceDisabled FaceRequired FaceNotRecognized FaceAmbiguous PictureUnusable IdentityMismatch
   * AlreadyMarked UserNotActive
   */
  async mark(caller: Visitor, appearance: FaceMark, now = new Date()): Promise<RecordWithUser> {
    return this.enter(await this.entryFor(caller, appearance, now), 'attendance_marked');
  }

  /**
   * Writes a mark, and uses its picture up.
   * @param alongside is written in the same transaction
   * @throws AlreadyMarked UserNotActive PictureUnusable when the picture is known
   */
  async enter(
    { entry, evidence }: Entry,
    action: string,
    alongside?: (record: RecordWithUser) => Promise<void>,
  ): Promise<RecordWithUser> {
    const write = () =>
      this.replayGuard.accept(evidence, async () => {
        const record = await this.ledger.enter(entry, action, arrivalOn);
        await alongside?.(record);
        return record;
      });
    return this.leaveArrivals.keeping(PunchKind.In, entry, write);
  }

  /**
   * What a mark would write, and the picture that it must accept with it.
   * @throws AttendanceDisabled FaceRequired FaceNotRecognized FaceAmbiguous PictureUnusable IdentityMismatch
   */
  async entryFor(caller: Visitor, appearance: FaceMark, now: Date): Promise<Entry> {
    const { proof, evidence } = await this.identify(caller, appearance, now);
    const { date, rule: wholeDay } = await this.userSchedules.at(now, proof.userId);
    const half = await this.leaveHalves.on(date, proof.userId);
    const rule = half?.leaveHalf ? remainingHours(wholeDay, half.leaveHalf) : wholeDay;
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
      ...(half && { leaveKind: half.leaveKind, leaveHalf: half.leaveHalf }),
      ...placeOf(caller, appearance),
      ...doubtsOf(appearance),
    };
    return { entry, evidence };
  }

  /**
   * Who it is that appears: whoever the picture shows; without one, the caller.
   * @param now when the picture came in
   * @throws AttendanceDisabled FaceRequired FaceNotRecognized FaceAmbiguous PictureUnusable IdentityMismatch
   * TooManyMisses
   */
  async identify(caller: Visitor, appearance: FaceMark, now: Date): Promise<Identity> {
    const settings = await this.settings.current();
    if (!settings.attendance_marking_enabled) throw new AttendanceDisabled();
    const { picture, receivedAt } = appearance;
    if (!picture) return { proof: byWord(caller, settings) };
    const { proof, perceptualHash } = await this.misses.watch(caller, async () => {
      const seen = await this.recognised(picture);
      return { proof: await this.byFace(caller, seen), perceptualHash: seen.perceptualHash };
    });
    return {
      proof,
      evidence: {
        userId: proof.userId,
        sha256: sha256(picture),
        perceptualHash,
        receivedAt: receivedAt ?? now,
        isOffline: receivedAt !== undefined,
      },
    };
  }

  private async byFace(caller: Visitor, seen: Matched): Promise<Proof> {
    const { userId } = seen;
    if (!mayMark(caller, userId)) {
      await this.noteMismatch(userId);
      throw new IdentityMismatch();
    }
    return {
      userId,
      source: AttendanceSource.FaceRecognition,
      verificationStatus: VerificationStatus.Verified,
      faceEncodingId: seen.encodingId,
      recognitionConfidence: rounded(seen.confidence),
      recognitionDistance: rounded(seen.distance),
      recognitionThreshold: rounded(seen.threshold),
      recognitionMargin: seen.margin === null ? null : rounded(seen.margin),
      spoofScore: seen.spoof && rounded(seen.spoof.real),
      livenessScore: seen.spoof && rounded(seen.spoof.live),
      // A picture that is known is refused when the mark is written.
      replayDetected: (await this.replayGuard.isWatching()) ? false : null,
    };
  }

  private async recognised(picture: Buffer): Promise<Matched> {
    const seen = await this.faces.recognise(picture, 1);
    if ('reasons' in seen) throw new PictureUnusable(seen.reasons, { advice: seen.advice });
    if (seen.result === 'ambiguous') throw new FaceAmbiguous();
    if (seen.result !== 'matched') throw new FaceNotRecognized();
    return seen;
  }

  private async noteMismatch(userId: string): Promise<void> {
    await this.audit.record({
      action: 'identity_mismatch',
      description: `Tried to be marked with the face of ${userId}`,
      table: 'users',
      recordId: userId,
      status: ActivityStatus.Warning,
    });
  }
}

/** What an arrival makes of a day that has a record. */
const arrivalOn: Supersession = (record, entry) =>
  earlierArrival(record, entry) ?? comingBack(record, entry) ?? givenWay(record, entry);

/** What stands at the door marks whoever comes: a device, or whatever an administrator is signed in on. */
const mayMark = (caller: Visitor, userId: string): boolean =>
  caller.kind === 'device' || caller.role === Role.Admin || caller.id === userId;

/** A device stands where it was put, whatever it says. */
export const placeOf = (caller: Visitor, { location, deviceId, ...position }: Place) => {
  const { latitude = null, longitude = null } = position;
  return caller.kind === 'device'
    ? { location: caller.location, deviceId: caller.id, latitude, longitude }
    : { location: location || null, deviceId: deviceId || null, latitude, longitude };
};

const doubtsOf = ({ doubt }: FaceMark) =>
  doubt === undefined ? {} : { verificationStatus: VerificationStatus.Pending, notes: doubt };

/** @throws FaceRequired */
function byWord(caller: Visitor, { self_mark_without_face: mode }: Settings): Proof {
  if (caller.kind === 'device' || mode === 'never') throw new FaceRequired();
  const verificationStatus =
    mode === 'allow' ? VerificationStatus.Verified : VerificationStatus.Pending;
  return { userId: caller.id, source: AttendanceSource.Api, verificationStatus };
}

/** As both databases keep it: one of them has single precision. */
const rounded = (figure: number): number => Number(figure.toFixed(DIGITS));
