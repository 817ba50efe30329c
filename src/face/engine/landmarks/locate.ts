import { align, type Alignment } from '../descriptor/alignment.js';
import { detect, type Findings, type FoundFace } from '../detect/detect.js';
import type { FaceNetworks } from '../face-networks.js';
import { locateLandmarks } from './landmarks.js';
import type { Picture, Point } from '../picture/picture.js';
import { poseOf } from './pose.js';
import type { OnStage } from '../stage.js';

/** The face that the picture is about. */
export interface LocatedFace extends Findings, Alignment {
  face: FoundFace;
  /** All 68, in pixels of the picture. */
  landmarks: Point[];
}

/** What fits the mean face worse is seldom a face: an elbow, a shadow, a part of one (RMS, chip pixels). */
const WORST_FIT = 8;

/** Candidates to look at closely in one round of the detector. */
const MOST_CANDIDATES = 3;

/** From this roll on the landmarks are located once more on the face turned upright, degrees. */
const LARGE_ROLL = 20;

/**
 * Finds the largest face that looks like one. When none does, the best of the doubtful ones is returned for its quality
 * to be judged.
 */
export async function locateFace(
  networks: FaceNetworks,
  picture: Picture,
  onStage: OnStage,
): Promise<LocatedFace | null> {
  let best: LocatedFace | null = null;
  for await (const findings of detect(networks, picture)) {
    onStage('detect');
    for (const face of findings.faces.slice(0, MOST_CANDIDATES)) {
      if (best && isLessCertain(face, best.face)) continue;
      const located = await lookClosely(networks, findings, face);
      onStage('landmarks');
      if (located.fit <= WORST_FIT) return located;
      if (!best || located.fit < best.fit) best = located;
    }
  }
  onStage('detect');
  return best;
}

/** A turned copy shows faces where there are none; it must convince the detector more than the picture did. */
const isLessCertain = (face: FoundFace, best: FoundFace): boolean =>
  face.tilt !== best.tilt && face.score <= best.score;

async function lookClosely(
  networks: FaceNetworks,
  findings: Findings,
  face: FoundFace,
): Promise<LocatedFace> {
  let landmarks = await locateLandmarks(networks, findings.picture, face);
  const { roll } = poseOf(landmarks);
  if (Math.abs(roll - face.tilt) > LARGE_ROLL) {
    landmarks = await locateLandmarks(networks, findings.picture, { ...face, tilt: roll });
  }
  return { ...findings, face, landmarks, ...align(landmarks) };
}
