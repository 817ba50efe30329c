/* eslint-disable @typescript-eslint/no-non-null-assertion -- every index is bounded by the picture's size */
import type { Box, Turn } from '../face-engine.js';
import type { Picture, Point } from './picture.js';

export type QuarterTurn = Exclude<Turn, 0>;

/** A copy of a picture, and the way back for what is found in it: a box keeps its upright shape around its middle. */
export interface TurnedCopy {
  picture: Picture;
  toOriginal: (box: Box) => Box;
}

/** Where the copy's first pixel lies in the original, and how far apart its columns and rows are, in pixels. */
interface Walk {
  first: number;
  column: number;
  row: number;
}

/**
 * A copy in which what is turned by so many degrees clockwise stands upright. No pixel is mixed with another: it takes a
 * tenth of the time that any other turn does.
 */
export function quarterTurned(picture: Picture, turn: QuarterTurn): TurnedCopy {
  const { width, height } = picture;
  const size = turn === 180 ? { width, height } : { width: height, height: width };
  return {
    picture: { ...size, data: walked(picture.data, size, walkOf(picture, turn)) },
    toOriginal: ({ x, y, width: wide, height: high }) => {
      const middle = backTo(picture, turn, { x: x + wide / 2, y: y + high / 2 });
      return { x: middle.x - wide / 2, y: middle.y - high / 2, width: wide, height: high };
    },
  };
}

function walkOf({ width, height }: Picture, turn: QuarterTurn): Walk {
  if (turn === 90) return { first: width - 1, column: width, row: -1 };
  if (turn === -90) return { first: (height - 1) * width, column: -width, row: 1 };
  return { first: width * height - 1, column: -1, row: -width };
}

function walked(
  data: Uint8Array,
  { width, height }: Omit<Picture, 'data'>,
  { first, column, row }: Walk,
): Uint8Array {
  const copy = new Uint8Array(data.length);
  for (let y = 0, o = 0; y < height; y++) {
    for (let x = 0, i = 3 * (first + y * row); x < width; x++, i += 3 * column, o += 3) {
      copy[o] = data[i]!;
      copy[o + 1] = data[i + 1]!;
      copy[o + 2] = data[i + 2]!;
    }
  }
  return copy;
}

/** Measured from the corner of the first pixel. */
function backTo({ width, height }: Picture, turn: QuarterTurn, { x, y }: Point): Point {
  if (turn === 90) return { x: width - y, y: x };
  if (turn === -90) return { x: y, y: height - x };
  return { x: width - x, y: height - y };
}
