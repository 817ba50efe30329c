import { DETECTOR_STRIDE } from '../face-networks.js';
import { halve } from '../picture/halve.js';
import type { Picture } from '../picture/picture.js';
import { resample } from '../picture/resample.js';

/** A picture as the detector reads it. */
export interface DetectorInput {
  /** Float32Array [3, height, width], 0 to 255. */
  planes: Float32Array;
  /** Multiples of 32; what the picture does not fill is black. */
  width: number;
  height: number;
  /** Picture pixels per input pixel. */
  scale: number;
}

/** @param side of the fitted picture's longer side, in pixels */
export function detectorInput(picture: Picture, side: number): DetectorInput {
  const scale = Math.max(picture.width, picture.height) / side;
  const fitted = {
    width: Math.max(1, Math.round(picture.width / scale)),
    height: Math.max(1, Math.round(picture.height / scale)),
  };
  const width = wholeCells(fitted.width);
  const height = wholeCells(fitted.height);
  const planes = new Float32Array(3 * width * height);
  const scaleX = picture.width / fitted.width;
  const scaleY = picture.height / fitted.height;
  if (scaleX === 2 && scaleY === 2) {
    halve(picture, planes, width, height);
  } else {
    const view = { x: 0, y: 0, scaleX, scaleY, ...fitted, samples: 1, edge: 'clamp' } as const;
    resample(picture, view, planes, width, height);
  }
  return { planes, width, height, scale };
}

function wholeCells(length: number): number {
  return Math.ceil(length / DETECTOR_STRIDE) * DETECTOR_STRIDE;
}
