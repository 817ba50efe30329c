import { align, type Alignment } from '../descriptor/alignment.js';
import { detect, FINEST_SIDE, lookAt, type Findings, type FoundFace } from '../detect/detect.js';
import { othersThan } from '../detect/same-face.js';
import type { DetectedFace } from '../face-engine.js';
import type { FaceNetworks } from '../face-networks.js';
import { locateLandmarks } from './landmarks.js';
import type { Picture, Point } from '../picture/picture.js';
import { poseOf } from './pose.js';
import type { OnStage } from '../stage.js';

/** The face that the picture is about. */
export interface LocatedFace extends Alignment {
  /** The picture, brightened when the original was too dark. */
  picture: Picture;
  face: FoundFace;
  /** All 68, in pixels of the picture. */
  landmarks: Point[];
  /** Everybody else whom any look saw, largest first. */
  others: DetectedFace[];
}

export type Candidate = Omit<LocatedFace, 'others'>;

/** Whether others are looked for at the finest side whatever the size of the face. */
interface Search {
  thorough: boolean;
  onStage: OnStage;
}

/** What fits the mean face worse is seldom a face: an elbow, a shadow, a part of one (RMS, chip pixels). */
const WORST_FIT = 8;

/** The search ends with a face that the gate of enrolment takes: the same face scores .42 at one side and .96 at another. */
const CONVINCING_SCORE = 0.5;

/** A face smaller than this share of the longer side may stand among others as small, which only the finest side shows. */
const SMALL_FACE = 0.2;

/** What the finest side alone shows and is larger than this share of the longer side is a part of a face, a hat, a shoulder. */
const LARGE_FACE = 0.3;

/** Candidates to look at closely in one round of the detector. */
const MOST_CANDIDATES = 3;

/** From this roll on the landmarks are located once more on the face turned upright, degrees. */
const LARGE_ROLL = 20;

/**
 * Finds the largest face that looks like one and that the detector is sure of. When it is of none, the best-scored
 * of those that look like one is returned, and when none does, the best of the doubtful ones for its quality to be judged.
 */
export async function locateFace(
  networks: FaceNetworks,
  picture: Picture,
  { thorough, onStage }: Search,
): Promise<LocatedFace | null> {
  const seen: Findings[] = [];
  let best: Candidate | null = null;
  for await (const findings of detect(networks, picture)) {
    onStage('detect');
    seen.push(findings);
    best = await bestOf(networks, findings, best);
    onStage('landmarks');
    if (best && isConvincing(best)) break;
  }
  if (!best) return null;
  if (thorough || isSmall(best)) await lookForOthers(networks, best.picture, seen);
  onStage('detect');
  const faces = seen.flatMap((findings) => findings.faces);
  return { ...best, others: othersThan(best.face, faces) };
}

/** Of one round's faces the largest that looks like one, or what was found before. */
async function bestOf(
  networks: FaceNetworks,
  findings: Findings,
  before: Candidate | null,
): Promise<Candidate | null> {
  let best = before;
  for (const face of findings.faces.slice(0, MOST_CANDIDATES)) {
    if (best && isLessCertain(face, best)) continue;
    const candidate = await lookClosely(networks, findings, face);
    if (!best || isBetter(candidate, best)) best = candidate;
    if (isFace(candidate)) break;
  }
  return best;
}

/**
 * A turned copy shows faces where there are none; it must convince the detector more than the picture did. So must
 * every look after one that showed a face.
 */
const isLessCertain = (face: FoundFace, best: Candidate): boolean =>
  (face.tilt !== best.face.tilt || isFace(best)) && face.score <= best.face.score;

export const isFace = ({ fit }: Alignment): boolean => fit <= WORST_FIT;

const isConvincing = (candidate: Candidate): boolean =>
  isFace(candidate) && candidate.face.score >= CONVINCING_SCORE;

function isBetter(one: Candidate, other: Candidate): boolean {
  if (isFace(one) !== isFace(other)) return isFace(one);
  return isFace(one) ? one.face.score > other.face.score : one.fit < other.fit;
}

const isSmall = ({ face: { box }, picture: { width, height } }: Candidate): boolean =>
  Math.min(box.width, box.height) < SMALL_FACE * Math.max(width, height);

async function lookForOthers(
  networks: FaceNetworks,
  picture: Picture,
  seen: Findings[],
): Promise<void> {
  if (seen.some(({ side }) => side === FINEST_SIDE)) return;
  const findings = await lookAt(networks, picture, FINEST_SIDE);
  const longest = LARGE_FACE * Math.max(picture.width, picture.height);
  const faces = findings.faces.filter(({ box }) => Math.max(box.width, box.height) < longest);
  seen.push({ ...findings, faces });
}

export async function lookClosely(
  networks: FaceNetworks,
  { picture }: Pick<Findings, 'picture'>,
  face: FoundFace,
): Promise<Candidate> {
  let landmarks = await locateLandmarks(networks, picture, face);
  const { roll } = poseOf(landmarks);
  if (Math.abs(roll - face.tilt) > LARGE_ROLL) {
    landmarks = await locateLandmarks(networks, picture, { ...face, tilt: roll });
  }
  return { picture, face, landmarks, ...align(landmarks) };
}
