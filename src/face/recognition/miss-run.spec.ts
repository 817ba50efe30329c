import { waitAfter } from './miss-run.js';

const NOW = new Date('2026-03-02T09:00:00Z');
const secondsAgo = (...seconds: number[]) =>
  seconds.map((second) => new Date(NOW.getTime() - second * 1000));

describe('The wait after a run of misses', () => {
  it.each([
    ['none', [], 3, 0],
    ['fewer than the limit', [1, 2], 3, 0],
    ['as many as the limit: until the first of them is five minutes old', [1, 2, 60], 3, 240],
    ['more than the limit: until fewer than the limit are left', [1, 10, 60, 299], 3, 240],
    ['as many, the first of them long ago', [1, 2, 301], 3, 0],
    ['one where one is too many', [0], 1, 300],
  ])('%s', (_, misses, limit, seconds) => {
    expect(waitAfter(secondsAgo(...misses), limit, NOW)).toBe(seconds);
  });
});
