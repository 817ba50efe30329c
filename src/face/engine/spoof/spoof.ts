import type { Box, SpoofScores } from '../face-engine.js';
import { LIVENESS_SIDE, type FaceNetworks } from '../face-networks.js';
import type { Picture } from '../picture/picture.js';
import { resample } from '../picture/resample.js';

/** How much of its surroundings the network sees with a face: the box times this, as far as the picture goes. */
const ROOM = 2.7;

/** The network's classes: a face before the camera, and two kinds of picture of one. */
const CLASSES = 3;

/** Asks the liveness network about a face. */
export async function scoreSpoof(
  networks: FaceNetworks,
  picture: Picture,
  box: Box,
): Promise<SpoofScores> {
  const logits = await networks.scoreLiveness(surroundings(picture, box));
  const [live = 0, ...spoofs] = softmax(logits.subarray(0, CLASSES));
  return { real: 1 - Math.max(...spoofs), live };
}

/** @returns Float32Array [3, side, side], blue, green and red of 0 to 255 */
function surroundings(picture: Picture, box: Box): Float32Array {
  const scale = Math.min(picture.width / box.width, picture.height / box.height, ROOM);
  const [width, height] = [box.width * scale, box.height * scale];
  const view = {
    x: within(box.x + (box.width - width) / 2, picture.width - width),
    y: within(box.y + (box.height - height) / 2, picture.height - height),
    scaleX: width / LIVENESS_SIDE,
    scaleY: height / LIVENESS_SIDE,
    width: LIVENESS_SIDE,
    height: LIVENESS_SIDE,
    // Scaled without smoothing, because what the network looks for is fine.
    samples: 1,
    edge: 'black',
  } as const;
  const planes = new Float32Array(3 * LIVENESS_SIDE * LIVENESS_SIDE);
  resample(picture, view, planes, LIVENESS_SIDE, LIVENESS_SIDE);
  return blueFirst(planes);
}

/** Moved, not cut off, where it would reach over the picture's edge. */
const within = (start: number, last: number): number => Math.max(0, Math.min(start, last));

function blueFirst(planes: Float32Array): Float32Array {
  const plane = planes.length / 3;
  const swapped = new Float32Array(planes.length);
  for (let channel = 0; channel < 3; channel++) {
    swapped.set(planes.subarray(channel * plane, (channel + 1) * plane), (2 - channel) * plane);
  }
  return swapped;
}

function softmax(logits: Float32Array): number[] {
  const highest = Math.max(...logits);
  const powers = Array.from(logits, (logit) => Math.exp(logit - highest));
  const sum = powers.reduce((total, power) => total + power, 0);
  return powers.map((power) => power / sum);
}
