import { daysBack, daysOf, lastMonthOf, monthOf, periodOf, periodText } from './period.js';

const TODAY = '2026-03-09';
const NOTHING = { from: '1900-01-01', to: '1900-01-01' };
const of = (wish: Parameters<typeof periodOf>[0]) => periodOf(wish, TODAY, NOTHING);

describe('periodOf', () => {
  it.each([
    [{}, '1900-01-01', '1900-01-01'],
    [{ date: '2026-02-28' }, '2026-02-28', '2026-02-28'],
    [{ year: 2024, month: 2 }, '2024-02-01', '2024-02-29'],
    [{ year: 2025, month: 2 }, '2025-02-01', '2025-02-28'],
    [{ month: 12 }, '2026-12-01', '2026-12-31'],
    [{ year: 2024 }, '2024-01-01', '2024-12-31'],
    [{ date_from: '2026-03-01' }, '2026-03-01', TODAY],
    [{ date_to: '2026-03-01' }, '2026-03-01', '2026-03-01'],
    [{ date_from: '2024-01-01', date_to: '2024-12-31' }, '2024-01-01', '2024-12-31'],
    [{ date_from: '2026-01-01', date_to: '2027-01-01' }, '2026-01-01', '2027-01-01'],
  ])('reads %o as %s to %s', (wish, from, to) => {
    expect(of(wish)).toEqual({ from, to });
  });

  it('names the limit to whoever asks for more', () => {
    expect(() => of({ date_from: '2026-01-01', date_to: '2027-01-02' })).toThrow(
      'A report covers at most 366 days',
    );
    expect(() => of({ date_from: '2026-03-02', date_to: '2026-03-01' })).toThrow(
      'date_to must not be before date_from',
    );
  });
});

describe('A period', () => {
  it('reaches back over the turn of a year', () => {
    expect(lastMonthOf('2026-01-01')).toEqual({ from: '2025-12-01', to: '2025-12-31' });
    expect(daysBack('2026-01-03', 7)).toEqual({ from: '2025-12-28', to: '2026-01-03' });
  });

  it('lists its days over a change of month', () => {
    expect(daysOf({ from: '2024-02-28', to: '2024-03-01' })).toEqual([
      '2024-02-28',
      '2024-02-29',
      '2024-03-01',
    ]);
  });

  it.each([
    [monthOf(2026, 3), '2026-03'],
    [{ from: '2026-03-09', to: '2026-03-09' }, '2026-03-09'],
    [{ from: '2026-01-01', to: '2026-12-31' }, '2026'],
    [{ from: '2026-03-09', to: '2026-04-01' }, '2026-03-09 – 2026-04-01'],
  ])('%o is called %s', (period, text) => {
    expect(periodText(period)).toBe(text);
  });
});
