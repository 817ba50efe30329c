import { daysOf, isMonth, monthOf, monthsAfter } from './month.js';

describe('A month', () => {
  it.each([
    ['2026-03', 1, '2026-04'],
    ['2026-12', 1, '2027-01'],
    ['2026-01', -1, '2025-12'],
    ['2026-03', -15, '2024-12'],
  ] as const)('%s and %i months', (month, count, other) => {
    expect(monthsAfter(month, count)).toBe(other);
  });

  it.each([
    ['2026-02', '2026-02-28'],
    ['2028-02', '2028-02-29'],
    ['2026-12', '2026-12-31'],
  ] as const)('%s ends on %s', (month, last) => {
    expect(daysOf(month)).toEqual({ first: `${month}-01`, last });
  });

  it('is told from other texts', () => {
    expect(['2026-03', '2026-13', '2026-3', 'now', undefined].filter(isMonth)).toEqual(['2026-03']);
  });

  it('is that of the calendar on the wall', () => {
    expect(monthOf(new Date(2026, 2, 31, 23, 59))).toBe('2026-03');
  });
});
