import { area } from '../detect/detections.js';
import type { Analysis, DescribedFace, DetectedFace, QualityReason } from '../face-engine.js';

/** The limits that a face must keep to; the meaning of each figure stands with FaceQuality. */
interface Gates {
  /** Shorter side of the box, pixels. */
  leastSize: number;
  leastSharpness: number;
  /** Mean luma; null where a dark face is accepted, because one that is found matches as well as any. */
  leastBrightness: number | null;
  mostClipped: number;
  mostYaw: number;
  /** Degrees. */
  mostRoll: number;
  leastPitch: number;
  mostPitch: number;
  /** The detector's score. */
  leastScore: number;
  mostFit: number;
  /** Of the descriptor network; see FaceQuality. */
  leastAssurance: number;
  /** Area of a second face, as a share of the first's, from which it is unclear whose picture it is. */
  secondFaceShare: number;
}

/** At the door: refuse only what cannot be matched, and let a person try again at once. */
const PROBE: Gates = {
  leastSize: 32,
  leastSharpness: 0.1,
  leastBrightness: null,
  mostClipped: 0.25,
  mostYaw: 0.85,
  mostRoll: 50,
  leastPitch: 0.28,
  mostPitch: 0.85,
  leastScore: 0.42,
  mostFit: 8,
  leastAssurance: -1,
  secondFaceShare: 0.4,
};

/** At enrolment: a template is compared with for years, so ask for a good picture. */
const ENROLMENT: Gates = {
  leastSize: 48,
  leastSharpness: 0.13,
  leastBrightness: 35,
  mostClipped: 0.2,
  mostYaw: 0.7,
  mostRoll: 25,
  leastPitch: 0.32,
  mostPitch: 0.8,
  leastScore: 0.5,
  mostFit: 7,
  leastAssurance: 0,
  secondFaceShare: 0.25,
};

/** A second face counts when the detector is at least this sure of it. */
const SECOND_FACE_SCORE = 0.5;

/** Why the picture should not become a template; empty when it may. */
export function reasonsAgainstEnrolment(analysis: Analysis): QualityReason[] {
  return reasonsAgainst(analysis, ENROLMENT);
}

/** Why the picture should not be searched for; empty when it may. */
export function reasonsAgainstProbe(analysis: Analysis): QualityReason[] {
  return reasonsAgainst(analysis, PROBE);
}

function reasonsAgainst({ face, others }: Analysis, gates: Gates): QualityReason[] {
  if (!face) return ['no_face'];
  const refusals: [QualityReason, boolean][] = [
    ['several_faces', isAmbiguous(face, others, gates)],
    ['face_too_small', Math.min(face.box.width, face.box.height) < gates.leastSize],
    ['low_sharpness', face.quality.sharpness < gates.leastSharpness],
    ['too_dark', face.quality.brightness < (gates.leastBrightness ?? 0)],
    ['too_bright', face.quality.clipped > gates.mostClipped],
    ['extreme_pose', isTurnedAway(face, gates)],
    ['low_confidence', isDoubtful(face, gates)],
  ];
  return refusals.filter(([, applies]) => applies).map(([reason]) => reason);
}

function isAmbiguous(face: DetectedFace, others: readonly DetectedFace[], gates: Gates): boolean {
  return others.some(
    (other) =>
      other.score >= SECOND_FACE_SCORE && area(other.box) >= gates.secondFaceShare * area(face.box),
  );
}

function isTurnedAway({ quality: { yaw, roll, pitch } }: DescribedFace, gates: Gates): boolean {
  return (
    Math.abs(yaw) > gates.mostYaw ||
    Math.abs(roll) > gates.mostRoll ||
    pitch < gates.leastPitch ||
    pitch > gates.mostPitch
  );
}

function isDoubtful({ score, quality: { fit, assurance } }: DescribedFace, gates: Gates): boolean {
  return score < gates.leastScore || fit > gates.mostFit || assurance < gates.leastAssurance;
}
