/** How many numbers a descriptor has. */
export const DIMENSIONS = 128;

/** Euclidean distance: 0 for the same face, about .3 within a person, .7 between people, 2 at most. */
export function distanceBetween(a: Float32Array, b: Float32Array): number {
  let sum = 0;
  for (let i = 0; i < DIMENSIONS; i++) sum += ((a[i] ?? 0) - (b[i] ?? 0)) ** 2;
  return Math.sqrt(sum);
}

/**
 * The unit-length mean of one person's descriptors: what probes are compared with.
 * @param descriptors at least one
 */
export function centroidOf(descriptors: readonly Float32Array[]): Float32Array {
  const sum = new Float64Array(DIMENSIONS);
  for (const descriptor of descriptors) {
    for (let i = 0; i < DIMENSIONS; i++) sum[i] = (sum[i] ?? 0) + (descriptor[i] ?? 0);
  }
  let squares = 0;
  for (const value of sum) squares += value * value;
  const length = Math.sqrt(squares);
  return new Float32Array(sum.map((value) => value / length));
}
