/** What lies beyond the picture: its outermost pixel again, or black. */
export type Edge = 'clamp' | 'black';

/** For each output position along one axis, the run of input positions it is mixed from. */
export interface AxisTaps {
  /** Input positions per output position. */
  count: number;
  /** The first input position of each output position. */
  first: Int32Array;
  /** [output positions, count]; a weight of 0 means the position is not read. */
  weights: Float32Array;
  /** All input positions read lie in low ≤ position < high. */
  low: number;
  high: number;
}

/**
 * Output pixel i is the mean of `samples` bilinear samples spread evenly over the input from origin + i·scale
 * to origin + (i + 1)·scale, where the first input pixel covers 0 to 1.
 *
 * @param size number of output positions
 * @param length number of input positions
 */
export function axisTaps(
  origin: number,
  scale: number,
  size: number,
  samples: number,
  length: number,
  edge: Edge,
): AxisTaps {
  const reach = Math.ceil(((samples - 1) / samples) * Math.abs(scale)) + 2;
  const count = Math.min(reach, length);
  const taps: AxisTaps = {
    count,
    first: new Int32Array(size),
    weights: new Float32Array(size * count),
    low: length,
    high: 0,
  };
  for (let i = 0; i < size; i++) {
    const start = origin + i * scale - 0.5;
    const first = clamp(Math.floor(start + scale / (2 * samples)), 0, length - count);
    taps.first[i] = first;
    taps.low = Math.min(taps.low, first);
    taps.high = Math.max(taps.high, first + count);
    for (let k = 0; k < samples; k++) {
      const position = start + ((k + 0.5) / samples) * scale;
      addSample(taps, i, edge === 'clamp' ? clamp(position, 0, length - 1) : position, samples);
    }
  }
  return taps;
}

function addSample(taps: AxisTaps, i: number, position: number, samples: number): void {
  const left = Math.floor(position);
  const share = position - left;
  addWeight(taps, i, left, (1 - share) / samples);
  addWeight(taps, i, left + 1, share / samples);
}

/** A position outside of the run lies outside of the picture: it is black and adds nothing. */
function addWeight(taps: AxisTaps, i: number, position: number, weight: number): void {
  const tap = position - (taps.first[i] ?? 0);
  if (tap < 0 || tap >= taps.count) return;
  const index = i * taps.count + tap;
  taps.weights[index] = (taps.weights[index] ?? 0) + weight;
}

function clamp(value: number, low: number, high: number): number {
  return Math.min(Math.max(value, low), high);
}
