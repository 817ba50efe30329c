import { changesOf, typed } from './changes.js';

describe('A form', () => {
  it('sends what is another alone, and null for what was emptied', () => {
    const before = { name: 'Ada', phone: '123', address: null, exempt: false };
    const now = { name: 'Ada', phone: null, address: 'Paris', exempt: true };
    expect(changesOf(before, now)).toEqual({ phone: null, address: 'Paris', exempt: true });
  });

  it.each([
    [' Ada ', 'Ada'],
    ['  ', null],
    [undefined, null],
  ])('takes %j for %j', (text, value) => {
    expect(typed(text)).toBe(value);
  });
});
