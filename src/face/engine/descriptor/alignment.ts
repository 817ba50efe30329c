import { ALIGNMENT_LANDMARKS, CHIP_LANDMARKS } from './mean-face.js';
import type { Point } from '../picture/picture.js';
import { fitSimilarity, residual, type Similarity } from '../picture/similarity.js';

/** Where a face lies in the picture, seen from its chip. */
export interface Alignment {
  /** From pixels of the chip to pixels of the picture. */
  toPicture: Similarity;
  /** RMS distance of the landmarks from the mean face, in chip pixels. */
  fit: number;
}

/** @param landmarks all 68, in pixels of the picture */
export function align(landmarks: readonly Point[]): Alignment {
  const inner = ALIGNMENT_LANDMARKS.flatMap((landmark) => landmarks[landmark] ?? []);
  const toPicture = fitSimilarity(CHIP_LANDMARKS, inner);
  return { toPicture, fit: residual(toPicture, CHIP_LANDMARKS, inner) };
}
