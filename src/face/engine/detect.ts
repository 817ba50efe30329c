import { area, readDetections } from './detections.js';
import { detectorInput } from './detector-input.js';
import type { Box, DetectedFace } from './face-engine.js';
import { DETECTOR_STRIDE, type FaceNetworks } from './face-networks.js';
import { brightened, isDark } from './luma.js';
import type { Picture } from './picture.js';
import { turned } from './tilt.js';

/** A face, and by how much it is turned in the picture. */
export interface FoundFace extends DetectedFace {
  /** Degrees clockwise, 0 unless only a turned copy of the picture showed the face. */
  tilt: number;
}

/** What was found, and the picture it was found in: brightened when the original was too dark. */
export interface Findings {
  picture: Picture;
  /** Factor that the picture was brightened by; 1 when it was not. */
  gain: number;
  /** Largest first. */
  faces: FoundFace[];
}

/**
 * Longer side of the detector's input, in pixels, in the order tried: the usual case, then faces that fill the
 * picture, then far ones. Measured: a 40-pixel face in 640 × 480 is found at 640, hardly ever at 320.
 */
const SIDES = [320, 160, 224, 128, 96, 640] as const;

/** Side for turned copies, and the turns in degrees: the detector itself stands some 25°. */
const TURNED_SIDE = 320;
const TURNS = [35, -35] as const;

/** Looks for faces harder and harder until there is one. */
export async function detect(networks: FaceNetworks, original: Picture): Promise<Findings> {
  const faces = await search(networks, original);
  if (faces.length > 0 || !isDark(original)) return { picture: original, gain: 1, faces };
  const { picture, gain } = brightened(original);
  return { picture, gain, faces: await search(networks, picture) };
}

async function search(networks: FaceNetworks, picture: Picture): Promise<FoundFace[]> {
  for (const side of SIDES) {
    const faces = await detectAt(networks, picture, side);
    if (faces.length > 0) return largestFirst(faces.map((face) => ({ ...face, tilt: 0 })));
  }
  for (const tilt of TURNS) {
    const { picture: copy, toOriginal } = turned(picture, tilt, TURNED_SIDE);
    const faces = await detectAt(networks, copy, TURNED_SIDE);
    if (faces.length > 0) {
      return largestFirst(faces.map((face) => ({ ...face, box: toOriginal(face.box), tilt })));
    }
  }
  return [];
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

function largestFirst(faces: FoundFace[]): FoundFace[] {
  return faces.sort((one, other) => area(other.box) - area(one.box));
}
