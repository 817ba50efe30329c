import { MINUTE, SECOND } from '../../platform/time/duration.js';

/** Milliseconds in which misses are counted together. */
export const MISS_WINDOW = 5 * MINUTE;

/**
 * For how long no face may be shown any more: until fewer than `limit` misses lie within five minutes.
 * @param misses the latest ones, the last first
 * @returns seconds; 0 when the way is free
 */
export function waitAfter(misses: readonly Date[], limit: number, now: Date): number {
  const decisive = misses[limit - 1];
  if (!decisive) return 0;
  return Math.max(0, Math.ceil((decisive.getTime() + MISS_WINDOW - now.getTime()) / SECOND));
}
