import { newCardToken, typedCard } from './card-token.js';

describe('A card', () => {
  it('says something else each time, in letters that every keyboard types alike', () => {
    const tokens = Array.from({ length: 200 }, newCardToken);
    expect(new Set(tokens).size).toBe(200);
    for (const token of tokens) expect(token).toMatch(/^FAC[\dA-HJ-NP-X]{26}$/);
    // Each of the 32 letters: nothing of the range is left out.
    expect(new Set(tokens.join('').split('')).size).toBe(32);
  });

  it('is read however it is typed', () => {
    expect(typedCard(' fac0-1234 abcd\n')).toBe('FAC01234ABCD');
  });
});
