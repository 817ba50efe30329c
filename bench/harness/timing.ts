export interface Timing {
  median_ms: number;
  p95_ms: number;
}

/** @param times in milliseconds, at least one */
export function timing(times: readonly number[]): Timing {
  return { median_ms: percentile(times, 0.5), p95_ms: percentile(times, 0.95) };
}

/** @param times at least one @param share 0 to 1 */
export function percentile(times: readonly number[], share: number): number {
  const sorted = times.toSorted((one, other) => one - other);
  return rounded(sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0);
}

/** @returns milliseconds that each run took, after a few that do not count */
export async function timesOf(
  runs: number,
  warmUps: number,
  task: () => Promise<unknown>,
): Promise<number[]> {
  for (let i = 0; i < warmUps; i++) await task();
  const times: number[] = [];
  for (let i = 0; i < runs; i++) {
    const start = performance.now();
    await task();
    times.push(performance.now() - start);
  }
  return times;
}

export function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}
