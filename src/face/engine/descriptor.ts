/** Numbers in a descriptor. */
export const DESCRIPTOR_LENGTH = 128;

/** The same direction at length 1. */
export function unitLength(vector: Float32Array): Float32Array {
  const length = Math.hypot(...vector);
  return vector.map((value) => value / length);
}

/** The mean of two vectors. */
export function mean(one: Float32Array, other: Float32Array): Float32Array {
  return one.map((value, i) => (value + (other[i] ?? 0)) / 2);
}

/** Euclidean distance. */
export function distance(one: Float32Array, other: Float32Array): number {
  let sum = 0;
  for (const [i, value] of one.entries()) sum += (value - (other[i] ?? 0)) ** 2;
  return Math.sqrt(sum);
}
