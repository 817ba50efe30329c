import { instantOf, siteTime } from './site-time.js';

describe('siteTime', () => {
  it.each([
    ['2026-03-02T23:30:00Z', 'UTC', '2026-03-02', '23:30:00'],
    ['2026-03-02T23:30:00Z', 'Europe/Berlin', '2026-03-03', '00:30:00'],
    ['2026-03-02T10:00:00Z', 'Pacific/Kiritimati', '2026-03-03', '00:00:00'],
    ['2026-03-02T11:59:59Z', 'Etc/GMT+12', '2026-03-01', '23:59:59'],
  ])('at %s in %s is %s %s', (instant, zone, date, time) => {
    expect(siteTime(new Date(instant), zone)).toEqual({ date, time });
  });
});

describe('instantOf', () => {
  it.each([
    ['2026-03-02', '09:00', 'UTC', '2026-03-02T09:00:00.000Z'],
    ['2026-07-01', '09:00:30', 'Europe/Berlin', '2026-07-01T07:00:30.000Z'],
    ['2026-01-01', '09:00', 'America/New_York', '2026-01-01T14:00:00.000Z'],
  ])('%s %s in %s is %s', (date, time, zone, instant) => {
    expect(instantOf({ date, time }, zone).toISOString()).toBe(instant);
  });

  it('is the first of two when the clocks are put back, in whatever season it is asked', () => {
    const twice = { date: '2026-10-25', time: '02:30' };
    expect(instantOf(twice, 'Europe/Berlin').toISOString()).toBe('2026-10-25T00:30:00.000Z');
    const south = { date: '2026-04-05', time: '02:30' };
    expect(instantOf(south, 'Australia/Sydney').toISOString()).toBe('2026-04-04T15:30:00.000Z');
  });

  it('reads a time the clocks jump over as if they had not', () => {
    const missing = { date: '2026-03-29', time: '02:30' };
    expect(instantOf(missing, 'Europe/Berlin').toISOString()).toBe('2026-03-29T01:30:00.000Z');
  });
});
