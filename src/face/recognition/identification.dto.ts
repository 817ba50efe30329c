import type { QualityReason } from '../engine/face-engine.js';
import type { Candidate, Recognition } from './recognition.service.js';

/** Somebody whom the face may belong to. */
export class CandidateDto {
  user_id!: string;
  name!: string;

  /** Calibrated, 0 to 1: 0.6 at the engine’s threshold for the present gallery. */
  confidence!: number;

  /** Euclidean distance between unit descriptors. */
  distance!: number;

  static from({ userId, name, confidence, distance }: Candidate): CandidateDto {
    return { user_id: userId, name, confidence, distance };
  }
}

/** Whose face a picture shows. */
export class IdentificationDto {
  result!: 'matched' | 'ambiguous' | 'unknown' | 'low_quality' | 'spoof';

  /** The person, when `result` is `matched`. */
  user?: CandidateDto;

  /** Nearest first; empty for a stranger. */
  candidates!: CandidateDto[];

  /** How much farther the second nearest person is; null when nothing was compared. */
  margin!: number | null;

  /** The largest distance that is accepted; null when nothing was compared. */
  threshold!: number | null;

  /** The descriptor space. */
  model!: string;

  /** Why the picture was not searched for, when `result` is `low_quality` or `spoof`. */
  reasons?: (QualityReason | 'spoof_suspected')[];

  /** What the person should change. */
  advice?: string;

  static from(recognition: Recognition, model: string): IdentificationDto {
    if (recognition.result === 'low_quality' || recognition.result === 'spoof') {
      const { result, reasons, advice } = recognition;
      const nothing = { candidates: [], margin: null, threshold: null };
      return { result, ...nothing, model, reasons: [...reasons], advice };
    }
    const { result, margin, threshold } = recognition;
    const candidates = 'candidates' in recognition ? recognition.candidates : [];
    return {
      result,
      ...(result === 'matched' && { user: CandidateDto.from(recognition) }),
      candidates: candidates.map((candidate) => CandidateDto.from(candidate)),
      margin,
      threshold,
      model,
    };
  }
}
