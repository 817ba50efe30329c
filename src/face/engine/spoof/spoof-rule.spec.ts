import { isSuspect } from './spoof-rule.js';

describe('A face', () => {
  it.each([
    [{ real: 0.99, live: 0.98 }, false],
    [{ real: 0.5, live: 0.11 }, false],
    [{ real: 0.6, live: 0.09 }, true],
    [{ real: 0, live: 0 }, true],
  ])('scored %j is suspected to be a picture of one: %s', (scores, expected) => {
    expect(isSuspect(scores)).toBe(expected);
  });
});
