import { ApiProperty } from '@nestjs/swagger';
import { adviceOnFrame } from './frame-advice.js';
import { POSES, type Pose } from './challenge.js';
import type { FrameVerdict } from './frame-judge.js';
import type { LivenessSession } from './liveness-session.entity.js';

/** A challenge: frames of these poses are to be sent, in this order and in time. */
export class LivenessSessionDto {
  /** What a mark names as `liveness_session` once the session is passed. */
  id!: string;

  /** `left` and `right` are the person’s own; pictures are sent as the camera takes them, not mirrored. */
  @ApiProperty({ enum: POSES, isArray: true })
  challenge!: Pose[];

  /** When the last frame must be in, by the server’s clock. */
  expires_at!: Date;

  static from({ id, challenge, expiresAt }: LivenessSession): LivenessSessionDto {
    return { id, challenge, expires_at: expiresAt };
  }
}

/** What became of a frame. */
export class LivenessFrameDto {
  /** `passed`: it vouches for one mark within a minute; `failed`: start another. */
  state!: 'open' | 'passed' | 'failed';

  /** Whether the frame showed what was asked for. */
  accepted!: boolean;

  /** Why it was not accepted, or why the session failed. */
  reasons!: string[];

  /** What the person should do. */
  advice!: string | null;

  /** The pose that is asked for next; null when none is. */
  @ApiProperty({ enum: POSES, nullable: true, type: String })
  next!: Pose | null;

  static from({ state, faults, next }: FrameVerdict): LivenessFrameDto {
    const accepted = faults.length === 0;
    const advice = accepted ? null : adviceOnFrame(faults);
    return { state, accepted, reasons: [...faults], advice, next };
  }
}
