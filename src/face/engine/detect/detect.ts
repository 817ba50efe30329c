import { area, readDetections } from './detections.js';
import { detectorInput } from './detector-input.js';
import type { Box, DetectedFace } from '../face-engine.js';
import { DETECTOR_STRIDE, type FaceNetworks } from '../face-networks.js';
import { brightened, isDark } from '../picture/luma.js';
import type { Picture } from '../picture/picture.js';
import type { TurnedCopy } from '../picture/quarter-turn.js';
import { turned } from '../picture/tilt.js';

/** A face, and by how much it is turned in the picture. */
export interface FoundFace extends DetectedFace {
  /** Degrees clockwise, 0 unless only a turned copy of the picture showed the face. */
  tilt: number;
}

/** What one look at the picture found. */
export interface Findings {
  /** The picture, brightened when the original was too dark. */
  picture: Picture;
  /** Largest first. */
  faces: FoundFace[];
  /** Longer side of the detector's input in pixels. */
  side: number;
}

/** Longer side of the detector's input in pixels, for the usual case. */
const SIDE: number = 320;

/** The side that finds the smallest faces. */
export const FINEST_SIDE = 640;

/**
 * Sides for when that shows no face, in the order tried: faces that fill the picture, then far ones. Measured: a 40-pixel face
 * in 640 × 480 is found at 640, hardly ever at 320.
 */
const OTHER_SIDES = [160, 224, 128, 96, FINEST_SIDE] as const;

/** Turns in degrees of the copies that are looked at last: the detector itself stands some 40. */
const TURNS = [40, -40] as const;

/** Looks for faces harder and harder, for as long as the caller asks for more. */
export async function* detect(networks: FaceNetworks, original: Picture): AsyncGenerator<Findings> {
  yield await lookAt(networks, original, SIDE);
  let picture = original;
  if (isDark(original)) {
    picture = brightened(original);
    yield await lookAt(networks, picture, SIDE);
  }
  for (const side of OTHER_SIDES) yield await lookAt(networks, picture, side);
  for (const tilt of TURNS) {
    const copy = turned(picture, tilt, SIDE);
    yield await lookAtCopy(networks, picture, copy, { tilt, side: SIDE });
  }
}

/** One look at the picture as it stands. */
export async function lookAt(
  networks: FaceNetworks,
  picture: Picture,
  side: number,
): Promise<Findings> {
  const found = await detectAt(networks, picture, side);
  return { picture, faces: largestFirst(found, 0), side };
}

/** One look at a copy in which what is tilted by `tilt` degrees clockwise stands upright. */
export async function lookAtCopy(
  networks: FaceNetworks,
  original: Picture,
  { picture, toOriginal }: TurnedCopy,
  { tilt, side }: { tilt: number; side: number },
): Promise<Findings> {
  const found = await detectAt(networks, picture, side);
  const moved = found.map(({ box, score }) => ({ box: toOriginal(box), score }));
  return { picture: original, faces: largestFirst(moved, tilt), side };
}

async function detectAt(
  networks: FaceNetworks,
  picture: Picture,
  side: number,
): Promise<DetectedFace[]> {
  const { planes, width, height, scale } = detectorInput(picture, side);
  const output = await networks.detect(planes, width, height);
  const found = readDetections(output, width / DETECTOR_STRIDE, height / DETECTOR_STRIDE);
  return found.map(({ box, score }) => ({ box: enlarged(box, scale), score }));
}

function enlarged({ x, y, width, height }: Box, scale: number): Box {
  return { x: x * scale, y: y * scale, width: width * scale, height: height * scale };
}

function largestFirst(faces: readonly DetectedFace[], tilt: number): FoundFace[] {
  return faces
    .toSorted((one, other) => area(other.box) - area(one.box))
    .map((face) => ({ ...face, tilt }));
}
