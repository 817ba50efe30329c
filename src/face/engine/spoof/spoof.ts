import type { Box, SpoofScores } from '../face-engine.js';
import { LIVE_SIDE, REAL_SIDE, type FaceNetworks } from '../face-networks.js';
import type { Picture } from '../picture/picture.js';
import { resample } from '../picture/resample.js';

/** How much of its surroundings the networks see with a face: the box's longer side times this. */
const ROOM = 1.4;

/**
 * Asks the two networks against spoofs about a face, in the way the library does that they come from: upright, in a
 * square, and scaled without smoothing, because what they look for is fine.
 */
export async function scoreSpoof(
  networks: FaceNetworks,
  picture: Picture,
  box: Box,
): Promise<SpoofScores> {
  const [real = 0] = await networks.scoreReal(squareAround(picture, box, REAL_SIDE));
  const [live = 0] = await networks.scoreLive(squareAround(picture, box, LIVE_SIDE));
  return { real, live };
}

/** @returns Float32Array [3, side, side], 0 to 255; beyond the picture all is black */
function squareAround(picture: Picture, box: Box, side: number): Float32Array {
  const size = ROOM * Math.max(box.width, box.height);
  const planes = new Float32Array(3 * side * side);
  const view = {
    x: box.x + (box.width - size) / 2,
    y: box.y + (box.height - size) / 2,
    scaleX: size / side,
    scaleY: size / side,
    width: side,
    height: side,
    samples: 1,
    edge: 'black',
  } as const;
  resample(picture, view, planes, side, side);
  return planes;
}
