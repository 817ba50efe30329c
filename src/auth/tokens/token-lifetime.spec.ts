import { accessLifetime } from './token-lifetime.js';

describe('accessLifetime', () => {
  it.each([
    [24, 86_400, 86_400],
    [1, 90, 90],
    [2, 5400, 5400],
    [8, 86_400, 28_800],
    [48, 86_400, 172_800],
  ])('with %d hours set and %d seconds in the environment is %d s', (hours, seconds, lifetime) => {
    expect(accessLifetime(hours, seconds)).toBe(lifetime);
  });
});
