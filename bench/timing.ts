export interface Timing {
  median_ms: number;
  p95_ms: number;
}

/** @param times in milliseconds, at least one */
export function timing(times: readonly number[]): Timing {
  const sorted = times.toSorted((one, other) => one - other);
  const at = (share: number) =>
    sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))];
  return { median_ms: rounded(at(0.5) ?? 0), p95_ms: rounded(at(0.95) ?? 0) };
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
