import { lockedFor } from './lockout.js';

const NOW = new Date('2026-03-02T09:00:00Z');
const MINUTE = 60_000;
const failures = (...minutesAgo: number[]) =>
  minutesAgo.map((minutes) => new Date(NOW.getTime() - minutes * MINUTE));

describe('lockedFor', () => {
  it.each([
    ['nobody who never failed', [], 0],
    ['nobody after two failures', [0, 1], 0],
    ['whoever failed three times just now', [0, 0, 0], 15 * 60],
    ['until 15 minutes after the last failure', [5, 6, 19], 10 * 60],
    ['to the last second', [14.99, 15, 16], 1],
    ['not longer', [15, 16, 17], 0],
    ['nobody whose failures took longer than 15 minutes', [0, 8, 16], 0],
    ['counting the latest only', [0, 1, 2, 3, 400], 15 * 60],
  ])('locks out %s', (_, minutesAgo, seconds) => {
    expect(lockedFor(failures(...minutesAgo), 3, NOW)).toBe(seconds);
  });
});
