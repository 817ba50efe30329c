import { countOf, newRecoveryCodes, recoveryHashesOf, withoutCode } from './recovery-codes.js';

describe('Recovery codes', () => {
  const codes = newRecoveryCodes();
  const hashes = recoveryHashesOf(codes);
  const [first = '', second = ''] = codes;

  it('are ten, all different, and kept as hashes', () => {
    expect(new Set(codes).size).toBe(10);
    for (const code of codes) expect(code).toMatch(/^[\da-z]{4}-[\da-z]{4}-[\da-z]{4}$/);
    expect(hashes).not.toContain(first);
    expect(countOf(hashes)).toBe(10);
  });

  it('are used once, however they are typed', () => {
    const left = withoutCode(hashes, first.toUpperCase().replaceAll('-', ' '));
    expect(countOf(left ?? '')).toBe(9);
    expect(withoutCode(left ?? '', first)).toBeNull();
    expect(countOf(withoutCode(left ?? '', second) ?? '')).toBe(8);
  });

  it('are not guessed by nothing', () => {
    expect(withoutCode(hashes, '')).toBeNull();
    expect(withoutCode('', '')).toBeNull();
    expect(countOf('')).toBe(0);
  });
});
