import { isClosed, isFuture } from './edit-window.js';

describe('The edit window', () => {
  it.each([
    ['2026-03-09', false],
    ['2026-03-02', false],
    ['2026-03-01', true],
    ['2025-03-09', true],
  ])('of seven days, on the 9th of March, is closed for %s: %s', (date, closed) => {
    expect(isClosed(date, '2026-03-09', 7)).toBe(closed);
  });

  it('of no days leaves only today', () => {
    expect(isClosed('2026-03-09', '2026-03-09', 0)).toBe(false);
    expect(isClosed('2026-03-08', '2026-03-09', 0)).toBe(true);
  });

  it('does not reach into the future', () => {
    expect(isFuture('2026-03-10', '2026-03-09')).toBe(true);
    expect(isFuture('2026-03-09', '2026-03-09')).toBe(false);
    expect(isFuture('2026-03-08', '2026-03-09')).toBe(false);
  });
});
