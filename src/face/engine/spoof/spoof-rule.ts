import type { SpoofScores } from '../face-engine.js';

/**
 * Below this mean of the two scores a face counts as a suspected spoof. Set by what it costs: of 308 press photographs of
 * live people .6 % fall below it. It buys little: of photographs re-photographed in simulation from a screen or a print,
 * 1 to 2 % do; see docs/FACE_RECOGNITION.md.
 */
const SUSPECT_BELOW = 0.45;

/** Whether to doubt that the face itself was before the camera. */
export function isSuspect({ real, live }: SpoofScores): boolean {
  return (real + live) / 2 < SUSPECT_BELOW;
}
