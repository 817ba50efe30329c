const FIRST_MS = 2_000;
const LONGEST_MS = 5 * 60_000;

/** Milliseconds to wait after the `attempt`th failure, from 1: 2 s, 4 s, 8 s, … and never above five minutes. */
export const backOff = (attempt: number): number =>
  Math.min(FIRST_MS * 2 ** (attempt - 1), LONGEST_MS);
