import { Injectable } from '@nestjs/common';
import { ActivityStatus } from '../../platform/audit/activity-log.entity.js';
import { AuditService } from '../../platform/audit/audit.service.js';
import { Transactions } from '../../platform/database/transactions.js';
import { MINUTE } from '../../platform/time/duration.js';
import type { Reading } from '../analysis/face-reader.js';
import type { DescribedFace, QualityReason } from '../engine/face-engine.js';
import { isCopy } from '../engine/picture/perceptual-hash.js';
import { reasonsAgainstProbe } from '../engine/quality/quality-gates.js';
import { ReplayGuard } from '../recognition/replay-guard.js';
import type { Pose } from './challenge.js';
import type { LivenessFrame } from './liveness-frame.entity.js';
import { LivenessFrames } from './liveness-frames.js';
import type { LivenessSession } from './liveness-session.entity.js';
import { LivenessSessions } from './liveness-sessions.js';
import { judgePose, type PoseFault } from './pose-order.js';
import { SessionFaces } from './session-faces.js';

/** For how long a passed session vouches: looking first and marking then is one act. */
const VOUCHES_FOR = MINUTE;

/** What ends a session at once. */
export type Failure = 'wrong_direction' | 'another_person' | 'replay_detected';

/** Why a frame is not taken; another may be. */
export type FrameFault =
  | QualityReason
  | PoseFault
  | 'spoof_suspected'
  | 'no_motion'
  | 'seen_before'
  | 'uncertain_identity';

export interface FrameVerdict {
  readonly state: 'open' | 'passed' | 'failed';
  /** Why the frame was not taken; empty when it was. */
  readonly faults: readonly (FrameFault | Failure)[];
  /** What is asked for next; null when nothing is. */
  readonly next: Pose | null;
}

interface Frame {
  readonly reading: Reading;
  readonly face: DescribedFace;
  readonly sha256: string;
}

/** Judges the frames of a session, one at a time. */
@Injectable()
export class FrameJudge {
  constructor(
    private readonly sessions: LivenessSessions,
    private readonly frames: LivenessFrames,
    private readonly faces: SessionFaces,
    private readonly replayGuard: ReplayGuard,
    private readonly transactions: Transactions,
    private readonly audit: AuditService,
  ) {}

  /** @throws LivenessSessionClosed when another frame ended the session meanwhile */
  async judge(sessionId: string, reading: Reading, sha256: string): Promise<FrameVerdict> {
    return this.transactions.run(async () => {
      const session = await this.sessions.holdOpen(sessionId);
      const taken = await this.frames.of(sessionId);
      const { face } = reading;
      const reasons = reasonsAgainstProbe(reading);
      if (!face || reasons.length > 0) return waiting(session, taken, reasons);
      if (reading.isRefusedAsSpoof) return waiting(session, taken, ['spoof_suspected']);
      return this.judgeFace(session, taken, { reading, face, sha256 });
    });
  }

  private async judgeFace(
    session: LivenessSession,
    taken: readonly LivenessFrame[],
    frame: Frame,
  ): Promise<FrameVerdict> {
    const { perceptualHash } = frame.reading;
    if (taken.some((earlier) => isCopy(earlier.perceptualHash, perceptualHash))) {
      return waiting(session, taken, ['no_motion']);
    }
    if (await this.frames.isSameOfAnother(session.id, frame.sha256)) {
      return this.fail(session, 'replay_detected');
    }
    if (await this.looksKnown(session, frame)) return waiting(session, taken, ['seen_before']);
    const identity = this.faces.compare(session, frame.face.descriptor, frame.reading.card);
    if (identity === 'another') return this.fail(session, 'another_person');
    if (identity === 'uncertain') return waiting(session, taken, ['uncertain_identity']);
    return this.judgePose(session, taken, frame);
  }

  private async judgePose(
    session: LivenessSession,
    taken: readonly LivenessFrame[],
    { reading, face, sha256 }: Frame,
  ): Promise<FrameVerdict> {
    const pose = nextOf(session, taken) ?? 'front';
    const longer = Math.max(reading.width, reading.height);
    const position = { yaw: face.quality.yaw, share: face.box.width / longer };
    const verdict = judgePose(pose, taken[0] ?? null, position);
    if (verdict === 'wrong_direction') return this.fail(session, verdict);
    if (verdict !== 'taken') return waiting(session, taken, [verdict]);

    const { perceptualHash, card } = reading;
    await this.frames.add({ sessionId: session.id, pose, ...position, sha256, perceptualHash });
    if (taken.length === 0) await this.faces.keep(session, face.descriptor, card);
    return this.goOn(session, taken.length + 1);
  }

  private async goOn({ id, challenge }: LivenessSession, done: number): Promise<FrameVerdict> {
    const next = challenge[done];
    if (next !== undefined) return { state: 'open', faults: [], next };
    await this.sessions.pass(id, VOUCHES_FOR);
    return { state: 'passed', faults: [], next: null };
  }

  /** Somebody who tries again before the same camera may look the same: the next frame will not. */
  private async looksKnown({ id }: LivenessSession, { sha256, reading }: Frame): Promise<boolean> {
    const { perceptualHash } = reading;
    if (await this.frames.isLikeOneOfAnother(id, perceptualHash)) return true;
    return (await this.replayGuard.isReplay({ sha256, perceptualHash })) === true;
  }

  private async fail({ id, caller }: LivenessSession, failure: Failure): Promise<FrameVerdict> {
    await this.sessions.fail(id, failure);
    await this.audit.record({
      action: 'liveness_failed',
      description: `A liveness session of ${caller} failed: ${failure}`,
      table: 'liveness_sessions',
      recordId: id,
      status: ActivityStatus.Warning,
    });
    return { state: 'failed', faults: [failure], next: null };
  }
}

const nextOf = ({ challenge }: LivenessSession, taken: readonly LivenessFrame[]): Pose | null =>
  challenge[taken.length] ?? null;

const waiting = (
  session: LivenessSession,
  taken: readonly LivenessFrame[],
  faults: readonly FrameFault[],
): FrameVerdict => ({ state: 'open', faults, next: nextOf(session, taken) });
