import { toHundredths } from '../../platform/wire/figures.js';
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

  static from({ userId, matched, confidence, distance, threshold }: Verification): VerificationDto {
    return {
      matched,
      confidence: toHundredths(confidence),
      distance: toHundredths(distance),
      threshold,
      user_id: userId,
    };
  }
}
