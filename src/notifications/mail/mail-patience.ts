const SECOND = 1000;
const HOUR = 3600 * SECOND;
const DAY = 24 * HOUR;

/**
 * When a mail that could not be sent is tried again: after 2, 4, 8, … seconds, at most an hour.
 * @param attempts how often it was tried
 * @returns undefined when it was tried for a day and is given up
 */
export function nextAttempt(attempts: number, createdAt: Date, now: Date): Date | undefined {
  if (now.getTime() - createdAt.getTime() >= DAY) return undefined;
  const wait = Math.min(2 ** Math.min(attempts, 20) * SECOND, HOUR);
  return new Date(now.getTime() + wait);
}
