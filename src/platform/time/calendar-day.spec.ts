import { daysBetween, daysFrom, isCalendarDay } from './calendar-day.js';

describe('isCalendarDay', () => {
  it.each(['2026-01-01', '2024-02-29', '2026-12-31', '1900-01-01'])('takes %s', (text) => {
    expect(isCalendarDay(text)).toBe(true);
  });

  it.each([
    '2026-02-29',
    '2026-02-30',
    '2026-13-01',
    '2026-00-10',
    '2026-1-1',
    '26-01-01',
    '2026-01-01T00:00:00Z',
    '0000-01-01',
    '9999-12-31',
    '',
    ' 2026-01-01',
    20260101,
    null,
    undefined,
  ])('refuses %p', (text) => {
    expect(isCalendarDay(text)).toBe(false);
  });
});

describe('daysBetween', () => {
  it.each([
    ['2026-03-01', '2026-03-01', 0],
    ['2026-02-28', '2026-03-01', 1],
    ['2024-02-28', '2024-03-01', 2],
    ['2026-03-08', '2026-03-01', -7],
    ['2025-03-29', '2025-03-31', 2],
  ])('from %s to %s are %i', (earlier, later, days) => {
    expect(daysBetween(earlier, later)).toBe(days);
  });
});

describe('daysFrom', () => {
  it('Has both ends, over the end of a month', () => {
    expect(daysFrom('2024-02-28', '2024-03-01')).toEqual([
      '2024-02-28',
      '2024-02-29',
      '2024-03-01',
    ]);
  });

  it('Has the one day where both are the same, and none where the last comes first', () => {
    expect(daysFrom('2026-03-01', '2026-03-01')).toEqual(['2026-03-01']);
    expect(daysFrom('2026-03-02', '2026-03-01')).toEqual([]);
  });
});
