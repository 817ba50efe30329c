/** The row nearest to the probe, by the loop that one would write first. */
export function plainSearch(rows: Float32Array, probe: Float32Array): number {
  let nearest = -1;
  let least = Infinity;
  for (let start = 0; start < rows.length; start += probe.length) {
    let sum = 0;
    for (let i = 0; i < probe.length; i++) {
      const difference = (rows[start + i] ?? 0) - (probe[i] ?? 0);
      sum += difference * difference;
    }
    if (sum < least) [least, nearest] = [sum, start / probe.length];
  }
  return nearest;
}

/**
 * Reads so many bytes from end to end, as fast as the C library can: it looks for a byte that is not there. What stays in
 * the processor's cache between two readings is fast in the search likewise.
 */
export function streamOver(bytes: number): () => number {
  const [filled, missing] = [1, 2];
  // Written to, because memory that never was is not there to be read.
  const memory = Buffer.alloc(bytes, filled);
  return () => memory.indexOf(missing);
}
