import { area, sharedArea } from './detections.js';
import type { Box, DetectedFace } from '../face-engine.js';

/**
 * Two looks draw boxes of different size around one face, so the share of the smaller box tells more than that of the
 * union: boxes that share more of it are one face.
 */
const LARGEST_SHARE = 0.5;

export function isSameFace(one: Box, other: Box): boolean {
  return sharedArea(one, other) > LARGEST_SHARE * Math.min(area(one), area(other));
}

/** Everybody else whom any look saw, each once with the best score, largest first. */
export function othersThan(face: DetectedFace, seen: readonly DetectedFace[]): DetectedFace[] {
  const others: DetectedFace[] = [];
  for (const candidate of seen.toSorted((one, other) => other.score - one.score)) {
    const known = [face, ...others].some(({ box }) => isSameFace(box, candidate.box));
    if (!known) others.push(candidate);
  }
  return others.toSorted((one, other) => area(other.box) - area(one.box));
}
