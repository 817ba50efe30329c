import { waitAfter } from './back-off.js';

const SECOND = 1000;
const HOUR = 3600 * SECOND;
const SHORT = { first: 2 * SECOND, longest: 300 * SECOND, giveUpAfter: 30 * SECOND };
const DAY_LONG = { first: 2 * SECOND, longest: HOUR, giveUpAfter: 24 * HOUR };

const waits = (backOff: typeof SHORT) => {
  const all: number[] = [];
  for (
    let wait = waitAfter(1, backOff);
    wait !== undefined;
    wait = waitAfter(all.length + 1, backOff)
  )
    all.push(wait / SECOND);
  return all;
};

describe('Waiting after a failure', () => {
  it('doubles until it was long enough in all', () => {
    expect(waits(SHORT)).toEqual([2, 4, 8, 16]);
  });

  it('grows to the longest wait, and no further', () => {
    const [...seconds] = waits(DAY_LONG);
    expect(seconds.slice(0, 12)).toEqual([2, 4, 8, 16, 32, 64, 128, 256, 512, 1024, 2048, 3600]);
    expect(new Set(seconds.slice(11))).toEqual(new Set([3600]));
    expect(seconds.reduce((sum, wait) => sum + wait)).toBeLessThanOrEqual(24 * 3600);
    expect(seconds.reduce((sum, wait) => sum + wait) + 3600).toBeGreaterThan(24 * 3600);
  });
});
