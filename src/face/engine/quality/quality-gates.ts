import type { Analysis, DescribedFace, QualityReason } from '../face-engine.js';
import { isDoubtfulWhoIsMeant, type BystanderLimits } from './bystanders.js';

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
  bystanders: BystanderLimits;
  /** Whether others were looked for with all care: then they are no ghosts of a picture that lies. */
  areOthersLookedFor: boolean;
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
  areOthersLookedFor: false,
  // Up to a share of .6 the person in front is the one described, measured; someone less central is behind them.
  bystanders: { behind: 0.6, beside: 0.4 },
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
  areOthersLookedFor: true,
  bystanders: { behind: 0.25, beside: 0.25 },
};

/** Why the picture should not become a template; empty when it may. */
export function reasonsAgainstEnrolment(analysis: Analysis): QualityReason[] {
  return reasonsAgainst(analysis, ENROLMENT);
}

/** Why the picture should not be searched for; empty when it may. */
export function reasonsAgainstProbe(analysis: Analysis): QualityReason[] {
  return reasonsAgainst(analysis, PROBE);
}

function reasonsAgainst(analysis: Analysis, gates: Gates): QualityReason[] {
  const reasons = reasonsAgainstFace(analysis, gates);
  const areOthersIn = gates.areOthersLookedFor && reasons.includes('several_faces');
  // Upside down a face often passes all the rest, and is nobody's.
  return analysis.turn !== 0 && !areOthersIn ? ['extreme_pose'] : reasons;
}

function reasonsAgainstFace(analysis: Analysis, gates: Gates): QualityReason[] {
  const { face } = analysis;
  if (!face) return ['no_face'];
  const refusals: [QualityReason, boolean][] = [
    ['several_faces', isDoubtfulWhoIsMeant(analysis, gates.bystanders)],
    ['face_too_small', Math.min(face.box.width, face.box.height) < gates.leastSize],
    ['low_sharpness', face.quality.sharpness < gates.leastSharpness],
    ['too_dark', face.quality.brightness < (gates.leastBrightness ?? 0)],
    ['too_bright', face.quality.clipped > gates.mostClipped],
    ['extreme_pose', isTurnedAway(face, gates)],
    ['low_confidence', isDoubtful(face, gates)],
  ];
  return refusals.filter(([, applies]) => applies).map(([reason]) => reason);
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
