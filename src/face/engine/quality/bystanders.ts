import { area } from '../detect/detections.js';
import type { Analysis, Box, DetectedFace } from '../face-engine.js';

/** Areas of another face, as shares of the largest one's, from which it is doubtful who is meant. */
export interface BystanderLimits {
  /** When the largest face is clearly nearer to the middle of the picture as well. */
  behind: number;
  /** When it is not. */
  beside: number;
}

/** Another face counts when the detector is at least this sure of it. */
const OTHER_FACE_SCORE = 0.5;

/** A larger one counts as soon as it would pass the gate by itself: the search may have found the smaller one clearer. */
const LARGER_FACE_SCORE = 0.42;

/** The largest face is clearly more central when it is nearer to the middle by this share of the picture's longer side. */
const CLEARLY = 0.1;

/** Whether somebody else in the picture may be the one it is about. */
export function isDoubtfulWhoIsMeant(analysis: Analysis, limits: BystanderLimits): boolean {
  const { face, others } = analysis;
  if (!face) return false;
  return others.some((other) => {
    const share = area(other.box) / area(face.box);
    const least = isMoreCentral(face, other, analysis) ? limits.behind : limits.beside;
    return other.score >= (share > 1 ? LARGER_FACE_SCORE : OTHER_FACE_SCORE) && share >= least;
  });
}

function isMoreCentral(face: DetectedFace, other: DetectedFace, picture: Analysis): boolean {
  const difference = fromMiddle(other.box, picture) - fromMiddle(face.box, picture);
  return difference >= CLEARLY * Math.max(picture.width, picture.height);
}

/** Distance of the box's middle to the picture's, pixels. */
function fromMiddle(box: Box, picture: Analysis): number {
  const x = box.x + box.width / 2 - picture.width / 2;
  const y = box.y + box.height / 2 - picture.height / 2;
  return Math.hypot(x, y);
}
