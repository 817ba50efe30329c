import { lookAtTurned } from '../detect/detect.js';
import type { Turn } from '../face-engine.js';
import type { FaceNetworks } from '../face-networks.js';
import type { Picture } from '../picture/picture.js';
import { lookClosely, type LocatedFace } from './locate.js';

/** Turns that cameras leave to EXIF, and messengers take away with it. */
const TURNS = [90, -90, 180] as const;

/** A face that scores and fits so needs no second look: it is upright. */
const SURE_SCORE = 0.7;
const SURE_FIT = 4.5;

/** The turned face must be clear by itself, and better than the one in the picture as it came by so much. */
const LEAST_SCORE = 0.6;
const WORST_FIT = 7;
const BETTER_SCORE = 0.1;
const BETTER_FIT = 1;

/** How the picture lies, when no face is upright in it and a clear one is in a turned copy. */
export async function turnOf(
  networks: FaceNetworks,
  picture: Picture,
  upright: LocatedFace | null,
): Promise<Turn> {
  if (upright && upright.face.score >= SURE_SCORE && upright.fit <= SURE_FIT) return 0;
  const leastScore = Math.max(LEAST_SCORE, (upright?.face.score ?? 0) + BETTER_SCORE);
  const worstFit = Math.min(WORST_FIT, (upright?.fit ?? Infinity) - BETTER_FIT);
  for (const turn of TURNS) {
    const [face] = (await lookAtTurned(networks, picture, turn)).faces;
    if (!face || face.score < leastScore) continue;
    const { fit } = await lookClosely(networks, { picture }, face);
    if (fit <= worstFit) return turn;
  }
  return 0;
}
