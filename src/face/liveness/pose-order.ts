import type { Pose } from './challenge.js';

/** What a frame tells about the head in it. */
export interface HeadPosition {
  /** See FaceQuality: above 0 the nose points to the picture's right, which is the person's own left. */
  readonly yaw: number;
  /** Width of the face as a share of the picture's longer side. */
  readonly share: number;
}

/** Why a frame is not the pose that is asked for; the person may go on trying. */
export type PoseFault = 'look_ahead' | 'turn_left' | 'turn_right' | 'come_closer';

export type PoseVerdict = 'taken' | PoseFault | 'wrong_direction';

/** At most so far from straight ahead; 68 % of press photographs are, and whoever is asked to look ahead is. */
const MOST_YAW_AHEAD = 0.3;

/**
 * A turn changes the yaw by so much at least. Two renderings of one photograph differ by .014 (median) and .052 (95 %);
 * one photograph in 17 shows so much by itself, so that a turn is measured between two frames.
 */
const LEAST_TURN = 0.4;

/** How much wider the face of somebody who came closer is at least. */
const LEAST_APPROACH = 1.25;

/** @param front the first frame of the session, null when this is to be it */
export function judgePose(
  wanted: Pose,
  front: HeadPosition | null,
  { yaw, share }: HeadPosition,
): PoseVerdict {
  if (wanted === 'front' || !front) return isAhead(yaw) ? 'taken' : 'look_ahead';
  if (wanted === 'closer') return judgeApproach(front, { yaw, share });
  if (wanted === 'left') return judgeTurn(yaw - front.yaw, 'turn_left');
  return judgeTurn(front.yaw - yaw, 'turn_right');
}

function judgeTurn(turned: number, fault: PoseFault): PoseVerdict {
  if (turned >= LEAST_TURN) return 'taken';
  return turned <= -LEAST_TURN ? 'wrong_direction' : fault;
}

function judgeApproach(front: HeadPosition, { yaw, share }: HeadPosition): PoseVerdict {
  if (!isAhead(yaw)) return 'look_ahead';
  return share >= LEAST_APPROACH * front.share ? 'taken' : 'come_closer';
}

const isAhead = (yaw: number): boolean => Math.abs(yaw) <= MOST_YAW_AHEAD;
