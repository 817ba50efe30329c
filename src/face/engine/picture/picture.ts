/** A decoded picture: interleaved RGB, 8 bits a channel, rows from the top. */
export interface Picture {
  data: Uint8Array;
  width: number;
  height: number;
}

/** A position in pixels; pixel centres lie on whole numbers. */
export interface Point {
  x: number;
  y: number;
}

const RED = 0.299;
const GREEN = 0.587;
const BLUE = 0.114;

/** Rec. 601 luma, 0 to 255. */
export function luma(red: number, green: number, blue: number): number {
  return RED * red + GREEN * green + BLUE * blue;
}
