import { isSuspect } from './spoof-rule.js';

describe('A face', () => {
  it.each([
    [{ real: 0.68, live: 0.99 }, false],
    [{ real: 0.31, live: 0.98 }, false],
    [{ real: 0.76, live: 0.24 }, false],
    [{ real: 0.45, live: 0.45 }, false],
    [{ real: 0.39, live: 0.26 }, true],
    [{ real: 0, live: 0 }, true],
  ])('scored %j is suspected to be a picture of one: %s', (scores, expected) => {
    expect(isSuspect(scores)).toBe(expected);
  });
});
