import { backOff } from './back-off.js';

describe('backOff', () => {
  it.each([
    [1, 2_000],
    [2, 4_000],
    [4, 16_000],
    [8, 256_000],
    [9, 300_000],
    [60, 300_000],
  ])('waits after failure %i for %i ms', (attempt, wait) => {
    expect(backOff(attempt)).toBe(wait);
  });
});
