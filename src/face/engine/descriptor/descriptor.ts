/** The same direction at length 1. */
export function unitLength(vector: Float32Array): Float32Array {
  const length = Math.hypot(...vector);
  return vector.map((value) => value / length);
}

/** The mean of two vectors. */
export function mean(one: Float32Array, other: Float32Array): Float32Array {
  return one.map((value, i) => (value + (other[i] ?? 0)) / 2);
}

/** Euclidean distance: 0 for the same face, 2 at most; what lies between, each network's card tells. */
export function distanceBetween(one: Float32Array, other: Float32Array): number {
  let sum = 0;
  // By index: an iterator takes many times as long, and a search compares many.
  for (let i = 0; i < one.length; i++) sum += ((one[i] ?? 0) - (other[i] ?? 0)) ** 2;
  return Math.sqrt(sum);
}

/**
 * The unit-length mean of one person's descriptors: what probes are compared with.
 * @param descriptors at least one
 */
export function centroidOf(descriptors: readonly Float32Array[]): Float32Array {
  const sum = new Float64Array(descriptors[0]?.length ?? 0);
  for (const descriptor of descriptors) {
    for (let i = 0; i < sum.length; i++) sum[i] = (sum[i] ?? 0) + (descriptor[i] ?? 0);
  }
  return normalised(sum);
}

/** By index, as above: hundreds of thousands are made when a large site boots. */
function normalised(sum: Float64Array): Float32Array {
  let squares = 0;
  for (let i = 0; i < sum.length; i++) squares += (sum[i] ?? 0) ** 2;
  const length = Math.sqrt(squares);
  const unit = new Float32Array(sum.length);
  for (let i = 0; i < sum.length; i++) unit[i] = (sum[i] ?? 0) / length;
  return unit;
}
