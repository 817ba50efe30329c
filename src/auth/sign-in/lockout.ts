import { MINUTE, SECOND } from '../../platform/time/duration.js';

const WINDOW = 15 * MINUTE;
const LOCK = 15 * MINUTE;

/** Milliseconds after which a failure can lock nothing any more. */
export const MEMORY = WINDOW + LOCK;

/**
 * For how long nobody may try any more: after `limit` failures within 15 minutes, 15 minutes from the last of them.
 * @param failures the latest ones, the last first
 * @returns seconds; 0 when the way is free
 */
export function lockedFor(failures: readonly Date[], limit: number, now: Date): number {
  const last = failures[0]?.getTime();
  const first = failures[limit - 1]?.getTime();
  if (last === undefined || first === undefined || last - first > WINDOW) return 0;
  return Math.max(0, Math.ceil((last + LOCK - now.getTime()) / SECOND));
}
