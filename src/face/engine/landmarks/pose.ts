import type { Point } from '../picture/picture.js';

/** Where the head points and whether the mouth is open, from the landmarks alone. */
export interface Pose {
  /** Left-right turn: 0 frontal, ±1 profile; no unit. */
  yaw: number;
  /** Nose height between eyes and mouth: about .57 frontal; no unit. */
  pitch: number;
  /** In-plane tilt, degrees clockwise. */
  roll: number;
  /** Opening of the mouth between the lips, as a share of the distance between the eyes. */
  mouth: number;
}

/** Landmarks of iBUG 300-W. */
const LEFT_CHEEK = 2;
const RIGHT_CHEEK = 14;
const NOSE_TIP = 30;
const LEFT_EYE = [36, 41] as const;
const RIGHT_EYE = [42, 47] as const;
const MOUTH_CORNERS = [48, 54] as const;
const INNER_LIPS = [62, 66] as const;

/** Keeps a division finite when landmarks collapse into a point. */
const TINY = 1e-6;

/** @param landmarks all 68, in pixels */
export function poseOf(landmarks: readonly Point[]): Pose {
  const left = centre(landmarks.slice(LEFT_EYE[0], LEFT_EYE[1] + 1));
  const right = centre(landmarks.slice(RIGHT_EYE[0], RIGHT_EYE[1] + 1));
  const roll = Math.atan2(right.y - left.y, right.x - left.x);
  const upright = (point: Point) => turnBack(point, centre([left, right]), roll);
  const at = (i: number) => upright(landmarks[i] ?? left);
  const nose = at(NOSE_TIP);
  const mouth = centre(MOUTH_CORNERS.map(at));
  const leftwards = nose.x - at(LEFT_CHEEK).x;
  const rightwards = at(RIGHT_CHEEK).x - nose.x;
  return {
    yaw: (leftwards - rightwards) / (leftwards + rightwards + TINY),
    pitch: nose.y / (mouth.y || TINY),
    roll: (roll * 180) / Math.PI,
    mouth: distance(at(INNER_LIPS[0]), at(INNER_LIPS[1])) / (distance(left, right) || TINY),
  };
}

function centre(points: readonly Point[]): Point {
  let [x, y] = [0, 0];
  for (const point of points) {
    x += point.x / points.length;
    y += point.y / points.length;
  }
  return { x, y };
}

function distance(one: Point, other: Point): number {
  return Math.hypot(one.x - other.x, one.y - other.y);
}

/** Coordinates about `origin` with the line of the eyes level. */
function turnBack(point: Point, origin: Point, angle: number): Point {
  const [x, y] = [point.x - origin.x, point.y - origin.y];
  return {
    x: x * Math.cos(angle) + y * Math.sin(angle),
    y: y * Math.cos(angle) - x * Math.sin(angle),
  };
}
