import { nextAttempt } from './mail-patience.js';

const NOW = new Date('2026-03-02T09:00:00Z');
const hoursAgo = (hours: number) => new Date(NOW.getTime() - hours * 3_600_000);

describe('nextAttempt', () => {
  it.each([
    [1, 2],
    [2, 4],
    [5, 32],
    [11, 2048],
    [12, 3600],
    [40, 3600],
  ])('after %d attempts waits %d seconds', (attempts, seconds) => {
    const next = nextAttempt(attempts, hoursAgo(1), NOW);
    expect((next!.getTime() - NOW.getTime()) / 1000).toBe(seconds);
  });

  it('gives up after a day', () => {
    expect(nextAttempt(30, hoursAgo(23.99), NOW)).toBeDefined();
    expect(nextAttempt(30, hoursAgo(24), NOW)).toBeUndefined();
  });
});
