import type { Verification } from './verification.service.js';

/** Whether the face is that of the person. */
export class VerificationDto {
  matched!: boolean;

  /** Calibrated, 0 to 1: 0.6 at the engine’s threshold. */
  confidence!: number;

  /** Euclidean distance between unit descriptors. */
  distance!: number;

  /** The largest distance that counts as the same person. */
  threshold!: number;

  user_id!: string;

  static from({ userId, ...rest }: Verification): VerificationDto {
    return { ...rest, user_id: userId };
  }
}
