/** Red, green, blue and opacity of each pixel, as a canvas gives them. */
export interface Pixels {
  readonly data: Uint8ClampedArray;
  readonly width: number;
  readonly height: number;
}

/** What can be seen without looking for a face. */
export type FrameFault = 'black' | 'dark' | 'bright' | 'nobody' | 'blurred';

/** Brightness from 0 to 255, where the guide is. The server's limits are narrower, and have the last word. */
const BLACK = 10;
const DARK = 32;
const BRIGHT = 230;
/** Spread of brightness below which there is a wall, or a cover before the lens. */
const FLAT = 9;
/** Spread of the second derivative below which nothing has an edge. */
const SOFT = 3;

/** Whether a frame is worth sending: light enough, somebody there, sharp. */
export function faultIn(pixels: Pixels): FrameFault | undefined {
  const light = lightOf(pixels);
  const { mean, spread } = statisticsOf(within(pixels, (at) => light[at] ?? 0));
  if (mean < BLACK) return 'black';
  if (mean < DARK) return 'dark';
  if (mean > BRIGHT) return 'bright';
  if (spread < FLAT) return 'nobody';
  const edges = statisticsOf(within(pixels, (at) => edgeAt(light, at, pixels.width)));
  return edges.spread < SOFT ? 'blurred' : undefined;
}

function lightOf({ data, width, height }: Pixels): Float32Array {
  const light = new Float32Array(width * height);
  for (let i = 0; i < light.length; i++) {
    const [red = 0, green = 0, blue = 0] = data.subarray(4 * i, 4 * i + 3);
    light[i] = 0.299 * red + 0.587 * green + 0.114 * blue;
  }
  return light;
}

/** How much brighter or darker a pixel is than its four neighbours. */
function edgeAt(light: Float32Array, at: number, width: number): number {
  const neighbours = [at - 1, at + 1, at - width, at + width];
  return 4 * (light[at] ?? 0) - neighbours.reduce((sum, i) => sum + (light[i] ?? 0), 0);
}

/** The values inside of the oval that the guide shows; its edge is not the picture's. */
function within({ width, height }: Pixels, value: (at: number) => number): number[] {
  const values: number[] = [];
  for (let y = 1; y < height - 1; y++) {
    for (let x = 1; x < width - 1; x++) {
      const right = (x / width - 0.5) / 0.3;
      const down = (y / height - 0.46) / 0.34;
      if (right * right + down * down <= 1) values.push(value(y * width + x));
    }
  }
  return values;
}

function statisticsOf(values: readonly number[]): { mean: number; spread: number } {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  return { mean, spread: Math.sqrt(squares / values.length) };
}
