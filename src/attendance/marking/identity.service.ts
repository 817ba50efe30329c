import { Injectable } from '@nestjs/common';
import type { Visitor } from '../../platform/access/device-principal.js';
import { Role } from '../../platform/access/role.js';
import { ActivityStatus } from '../../platform/audit/activity-log.entity.js';
import { AuditService } from '../../platform/audit/audit.service.js';
import { FaceAmbiguous, FaceNotRecognized, PictureUnusable } from '../../face/errors.js';
import { sha256 } from '../../platform/crypto/sha256.js';
import {
  DoorCredentialsService,
  type DoorCredential,
} from '../../door-credentials/door-credentials.service.js';
import { FaceMisses } from '../../face/recognition/face-misses.js';
import { ReplayGuard, type Evidence } from '../../face/recognition/replay-guard.js';
import { LivenessProofs } from '../../face/liveness/liveness-proofs.js';
import type { LivenessSession } from '../../face/liveness/liveness-session.entity.js';
import { RecognitionService, type Matched } from '../../face/recognition/recognition.service.js';
import type { Settings } from '../../platform/settings/catalogue.js';
import { SettingsService } from '../../platform/settings/settings.service.js';
import { AttendanceSource, VerificationStatus } from '../records/attendance-record.entity.js';
import { AttendanceDisabled, FaceRequired, IdentityMismatch } from '../records/errors.js';
import type { RecordFields } from '../records/record-changes.js';
import type { Appearance } from './appearance.js';

/** Who it is, and how that is known. */
export interface Identity {
  readonly proof: Proof;
  /** The picture that proves it, if one does. */
  readonly evidence?: Evidence;
  /** The liveness session that vouches for the picture, if one does. */
  readonly liveness?: LivenessSession | null;
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

const SOURCES = {
  pin: AttendanceSource.Pin,
  card: AttendanceSource.Qr,
  card_and_pin: AttendanceSource.Qr,
} as const;

/** Tells who it is that comes or goes. */
@Injectable()
export class IdentityService {
  constructor(
    private readonly faces: RecognitionService,
    private readonly replayGuard: ReplayGuard,
    private readonly misses: FaceMisses,
    private readonly liveness: LivenessProofs,
    private readonly credentials: DoorCredentialsService,
    private readonly settings: SettingsService,
    private readonly audit: AuditService,
  ) {}

  /**
   * Who it is that appears: whoever the picture shows, or whose credential it is; without either, the caller.
   * @param now when the picture came in
   * @throws AttendanceDisabled FaceRequired FaceNotRecognized FaceAmbiguous PictureUnusable IdentityMismatch
   * TooManyMisses LivenessRequired LivenessSessionNotFound LivenessSessionClosed LivenessMismatch
   * CredentialNotAccepted CredentialNotRecognized TooManyPinAttempts
   */
  async identify(caller: Visitor, appearance: Appearance, now: Date): Promise<Identity> {
    const settings = await this.settings.current();
    if (!settings.attendance_marking_enabled) throw new AttendanceDisabled();
    const { picture, credential, receivedAt } = appearance;
    if (credential) return { proof: await this.byCredential(caller, appearance, credential, now) };
    if (!picture) return { proof: byWord(caller, settings) };
    const liveness = await this.livenessOf(caller, appearance);
    const { proof, perceptualHash } = await this.misses.watch(caller, async () => {
      const seen = await this.recognised(picture);
      const proof = await this.byFace(caller, seen);
      if (liveness) this.liveness.compare(liveness, seen.probe);
      return { proof, perceptualHash: seen.perceptualHash };
    });
    return {
      proof,
      liveness,
      evidence: {
        userId: proof.userId,
        sha256: sha256(picture),
        perceptualHash,
        receivedAt: receivedAt ?? now,
        isOffline: receivedAt !== undefined,
      },
    };
  }

  /** Offline nobody can be set a challenge; see KioskQueue. */
  private async livenessOf(caller: Visitor, { livenessSession, receivedAt }: Appearance) {
    return receivedAt ? null : this.liveness.sessionFor(caller, livenessSession);
  }

  private async byCredential(
    caller: Visitor,
    { receivedAt }: Appearance,
    credential: DoorCredential,
    at: Date,
  ): Promise<Proof> {
    if (caller.kind !== 'device') throw new FaceRequired();
    const showing = { device: caller, at, isOffline: receivedAt !== undefined };
    return {
      userId: await this.credentials.holderOf(credential, showing),
      source: SOURCES[credential.kind],
      verificationStatus: VerificationStatus.Verified,
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

/** What stands at the door marks whoever comes: a device, or whatever an administrator is signed in on. */
const mayMark = (caller: Visitor, userId: string): boolean =>
  caller.kind === 'device' || caller.role === Role.Admin || caller.id === userId;

/** @throws FaceRequired */
function byWord(caller: Visitor, { self_mark_without_face: mode }: Settings): Proof {
  if (caller.kind === 'device' || mode === 'never') throw new FaceRequired();
  const verificationStatus =
    mode === 'allow' ? VerificationStatus.Verified : VerificationStatus.Pending;
  return { userId: caller.id, source: AttendanceSource.Api, verificationStatus };
}

/** As both databases keep it: one of them has single precision. */
const rounded = (figure: number): number => Number(figure.toFixed(DIGITS));
