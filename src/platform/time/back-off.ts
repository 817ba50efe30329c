/** How patiently something that fails is tried again. */
export interface BackOff {
  /** Milliseconds to wait after the first failure; each further wait is twice as long. */
  readonly first: number;
  /** Milliseconds, above which no wait grows. */
  readonly longest: number;
  /** Milliseconds that may be waited in all. Counted by the waits themselves, so no clock can cut them short. */
  readonly giveUpAfter: number;
}

/** Milliseconds to wait after the `attempt`th failure, from 1; undefined when enough was tried. */
export function waitAfter(attempt: number, backOff: BackOff): number | undefined {
  let all = 0;
  for (let earlier = 1; earlier <= attempt; earlier++) all += waitOf(earlier, backOff);
  return all > backOff.giveUpAfter ? undefined : waitOf(attempt, backOff);
}

const waitOf = (attempt: number, { first, longest }: BackOff): number =>
  Math.min(first * 2 ** (attempt - 1), longest);
