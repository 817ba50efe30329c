import { clockText, dayText, instantText } from './dates.js';

describe('Dates', () => {
  it('A day of the site is that day for every reader', () => {
    expect(dayText('2026-03-01', 'en-GB')).toBe('1 Mar 2026');
    expect(dayText('2026-03-01', 'es')).toBe('1 mar 2026');
  });

  it('An instant is told by the clocks of the site', () => {
    expect(instantText('2026-03-01T23:30:00Z', 'en-GB', 'Asia/Kolkata')).toBe('2 Mar 2026, 05:00');
  });

  it.each([
    ['08:05:11', '08:05'],
    [null, '–'],
  ])('%s of a clock is %s', (time, text) => {
    expect(clockText(time)).toBe(text);
  });
});
