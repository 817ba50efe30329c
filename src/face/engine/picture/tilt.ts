import type { Box } from '../face-engine.js';
import type { Picture } from './picture.js';
import type { TurnedCopy } from './quarter-turn.js';
import { apply, type Similarity } from './similarity.js';
import { warp } from './warp.js';

/**
 * A square copy of a picture turned about its middle, so that a face tilted by `degrees` stands upright.
 *
 * @param degrees clockwise tilt of the face to be undone
 * @param side of the copy in pixels; the whole picture's longer side fits in
 */
export function turned(picture: Picture, degrees: number, side: number): TurnedCopy {
  const centre = { x: (picture.width - 1) / 2, y: (picture.height - 1) / 2 };
  const toPicture = turnAbout(centre, degrees, Math.max(picture.width, picture.height), side);
  const planes = new Float32Array(3 * side * side);
  warp(picture, toPicture, side, planes);
  return {
    picture: { data: interleaved(planes, side), width: side, height: side },
    toOriginal: (box) => moved(box, toPicture),
  };
}

/** Carries pixels of an upright square of `side` pixels to one of `size` pixels turned clockwise about `centre`. */
export function turnAbout(
  centre: { x: number; y: number },
  degrees: number,
  size: number,
  side: number,
): Similarity {
  const scale = size / side;
  const a = scale * Math.cos((degrees * Math.PI) / 180);
  const b = scale * Math.sin((degrees * Math.PI) / 180);
  const middle = (side - 1) / 2;
  const { x, y } = apply({ a, b, tx: 0, ty: 0 }, { x: middle, y: middle });
  return { a, b, tx: centre.x - x, ty: centre.y - y };
}

/** The box keeps its upright shape; its middle and its size follow the similarity. */
function moved({ x, y, width, height }: Box, similarity: Similarity): Box {
  const scale = Math.hypot(similarity.a, similarity.b);
  const centre = apply(similarity, { x: x + width / 2, y: y + height / 2 });
  const [wide, high] = [width * scale, height * scale];
  return { x: centre.x - wide / 2, y: centre.y - high / 2, width: wide, height: high };
}

function interleaved(planes: Float32Array, side: number): Uint8Array {
  const plane = side * side;
  const data = new Uint8Array(3 * plane);
  for (let i = 0; i < plane; i++) {
    for (let channel = 0; channel < 3; channel++) {
      data[3 * i + channel] = Math.round(planes[channel * plane + i] ?? 0);
    }
  }
  return data;
}
