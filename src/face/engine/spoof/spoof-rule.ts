import type { SpoofScores } from '../face-engine.js';

/**
 * Below this a face counts as a suspected spoof. Set by what it costs, 2 to 3 of 100 live people on press photographs;
 * of photographs shown on a screen, printed or in a frame, in simulation, 40, 34 and 27 % fall below it; see
 * docs/FACE_RECOGNITION.md.
 */
export const SUSPECT_BELOW = 0.1;

/** Whether to doubt that the face itself was before the camera. */
export function isSuspect({ live }: SpoofScores): boolean {
  return live < SUSPECT_BELOW;
}
