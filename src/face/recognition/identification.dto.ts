import type { QualityReason } from '../engine/face-engine.js';
import { toHundredths } from '../../platform/wire/figures.js';
import type { Identification } from './identification.service.js';
import type { Candidate } from './recognition.service.js';
import { Optional } from '../../platform/wire/presence.js';
import { WholeNumberText } from '../../platform/wire/query-values.js';

export class IdentifyFields {
  /** How many candidates to name at most; 5 when left out. */
  @Optional()
  @WholeNumberText(1, 10)
  limit?: number;
}

/** Somebody whom the face may belong to. */
export class CandidateDto {
  user_id!: string;
  name!: string;

  /** Calibrated, 0 to 1: 0.6 at the engine’s threshold for the present gallery. */
  confidence!: number;

  /** Euclidean distance between unit descriptors. */
  distance!: number;

  static from({ userId, name, confidence, distance }: Candidate): CandidateDto {
    return {
      user_id: userId,
      name,
      confidence: toHundredths(confidence),
      distance: toHundredths(distance),
    };
  }
}

/** Whose face a picture shows. */
export class IdentificationDto {
  result!: 'matched' | 'ambiguous' | 'unknown' | 'low_quality' | 'spoof';

  /** The person, when `result` is `matched`. */
  user?: CandidateDto;

  /** Nearest first; empty for a stranger. */
  candidates!: CandidateDto[];

  /** How much farther the second nearest person is; null when nobody is near. */
  margin!: number | null;

  /** The largest distance that is accepted; null when nothing was compared. */
  threshold!: number | null;

  /** There when the picture, or a copy of it, was seen before, so that it would mark nobody. */
  replay_detected?: true;

  /** The descriptor space. */
  model!: string;

  /** Why the picture was not searched for, when `result` is `low_quality` or `spoof`. */
  reasons?: (QualityReason | 'spoof_suspected')[];

  /** What the person should change. */
  advice?: string;

  static from({ recognition, isReplay, model }: Identification): IdentificationDto {
    const { result } = recognition;
    const told = { result, model, ...(isReplay && { replay_detected: true as const }) };
    if (result === 'low_quality' || result === 'spoof') {
      const { reasons, advice } = recognition;
      const nothing = { candidates: [], margin: null, threshold: null };
      return { ...told, ...nothing, reasons: [...reasons], advice };
    }
    const { threshold } = recognition;
    if (result === 'unknown') return { ...told, candidates: [], margin: null, threshold };
    return {
      ...told,
      ...(result === 'matched' && { user: CandidateDto.from(recognition) }),
      candidates: recognition.candidates.map((candidate) => CandidateDto.from(candidate)),
      margin: toHundredths(recognition.margin),
      threshold,
    };
  }
}
