import type { QualityReason } from '../face-engine.js';

const ADVICE: Record<QualityReason, string> = {
  no_face: 'No face was found: look straight into the camera.',
  several_faces: 'Only one person may be in the picture.',
  face_too_small: 'Move closer to the camera.',
  low_sharpness: 'Hold still, and wipe the lens if the picture stays blurred.',
  too_dark: 'Find more light.',
  too_bright: 'The light is too strong: turn away from it.',
  extreme_pose: 'Hold your head upright and look straight into the camera.',
  low_confidence: 'Uncover your face, look straight into the camera and try again.',
};

/** What the person in front of the camera should change, in one sentence. */
export function advice(reason: QualityReason): string {
  return ADVICE[reason];
}
