/* eslint-disable @typescript-eslint/no-non-null-assertion -- every index is bounded by the grid's size */
import { luma, type Picture } from './picture.js';

/** The picture is reduced to a grid of this side, and the hash keeps the lowest frequencies of it. */
const GRID = 32;
const FREQUENCIES = 8;

/** Points per cell and direction that a cell's luma is the mean of. */
const POINTS = 4;

/** [frequency, position]: the cosines of the discrete cosine transform, scale left out because only the median counts. */
const COSINES = Float64Array.from({ length: FREQUENCIES * GRID }, (_, i) =>
  Math.cos((Math.PI * Math.floor(i / GRID) * (2 * (i % GRID) + 1)) / (2 * GRID)),
);

/**
 * A 64-bit hash of what the picture looks like: each bit says whether one of the 8 × 8 lowest frequencies is above their median.
 *
 * @returns 16 hex digits
 */
export function perceptualHash(picture: Picture): string {
  const spectrum = lowFrequencies(lumaGrid(picture));
  const median = medianOf(spectrum);
  let hash = 0n;
  for (const value of spectrum) hash = (hash << 1n) | (value > median ? 1n : 0n);
  return hash.toString(16).padStart(16, '0');
}

/**
 * Up to so many bits a picture is a copy of another. Two hashes differ in an even number of bits, as half of each one's
 * are set. Measured: of copies saved again at JPEG 50 to 85, WebP 60, .5 and .8 of the size or 5 % brighter 97 to 100 % differ
 * by 2 at most (53 to 97 % by none); of different photographs none by less than 8, of 1,014 pairs cut and lit
 * differently from one photograph two by 2. A head that moved by 4 pixels is no copy any more in half of the frames.
 */
const MOST_BITS_OF_COPY = 2;

/** Digits: 16 bits. */
const QUARTER = 4;

/** Whether two pictures are one, saved twice. */
export function isCopy(one: string, other: string): boolean {
  return hammingDistance(one, other) <= MOST_BITS_OF_COPY;
}

/** Four parts of a hash, for a search: copies have at least two of them in common. */
export function hashQuarters(hash: string): [string, string, string, string] {
  const quarter = (i: number) => hash.slice(i * QUARTER, (i + 1) * QUARTER);
  return [quarter(0), quarter(1), quarter(2), quarter(3)];
}

/** Number of bits that differ, 0 to 64. */
export function hammingDistance(one: string, other: string): number {
  let difference = BigInt(`0x${one}`) ^ BigInt(`0x${other}`);
  let bits = 0;
  for (; difference > 0n; difference &= difference - 1n) bits++;
  return bits;
}

function lumaGrid({ data, width, height }: Picture): Float64Array {
  const grid = new Float64Array(GRID * GRID);
  const steps = GRID * POINTS;
  for (let i = 0; i < steps * steps; i++) {
    const [column, row] = [i % steps, Math.floor(i / steps)];
    const x = Math.floor(((column + 0.5) / steps) * width);
    const y = Math.floor(((row + 0.5) / steps) * height);
    const pixel = 3 * (y * width + x);
    grid[Math.floor(row / POINTS) * GRID + Math.floor(column / POINTS)]! += luma(
      data[pixel]!,
      data[pixel + 1]!,
      data[pixel + 2]!,
    );
  }
  return grid;
}

/** The corner of a two-dimensional discrete cosine transform, in rows: [8 vertical, 8 horizontal]. */
function lowFrequencies(grid: Float64Array): Float64Array {
  const rows = new Float64Array(GRID * FREQUENCIES);
  for (let i = 0; i < rows.length; i++) {
    const [y, u] = [Math.floor(i / FREQUENCIES), i % FREQUENCIES];
    for (let x = 0; x < GRID; x++) rows[i]! += grid[y * GRID + x]! * COSINES[u * GRID + x]!;
  }
  const spectrum = new Float64Array(FREQUENCIES * FREQUENCIES);
  for (let i = 0; i < spectrum.length; i++) {
    const [v, u] = [Math.floor(i / FREQUENCIES), i % FREQUENCIES];
    for (let y = 0; y < GRID; y++) {
      spectrum[i]! += rows[y * FREQUENCIES + u]! * COSINES[v * GRID + y]!;
    }
  }
  return spectrum;
}

function medianOf(values: Float64Array): number {
  const sorted = values.toSorted();
  const half = sorted.length / 2;
  return (sorted[half - 1]! + sorted[half]!) / 2;
}
