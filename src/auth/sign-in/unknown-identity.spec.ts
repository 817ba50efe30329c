import { masked, unknownAccount } from './unknown-identity.js';

describe('What somebody unknown typed', () => {
  it.each([
    ['ada@example.com', 'a…@example.com'],
    ['MySecretPassw0rd!', 'M…'],
    ['@example.com', '@…'],
    ['a@b@example.com', 'a…@example.com'],
    ['😀key', '😀…'],
    ['', '…'],
  ])('%s is written down as %s', (typed, told) => {
    expect(masked(typed)).toBe(told);
  });

  it('is counted in any case alike, and cannot be read from what it is counted by', () => {
    expect(unknownAccount('ADA@example.com')).toBe(unknownAccount('ada@example.com'));
    expect(unknownAccount('MySecretPassw0rd!')).toMatch(/^[\da-f]{64}$/);
  });
});
