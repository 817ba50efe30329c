import { publicHolidayDates, type Celebration } from './public-holiday-dates.js';

const HOUR = 3_600_000;
const celebration = (date: string, hours: number, type = 'public'): Celebration => ({
  date,
  start: new Date(0),
  end: new Date(hours * HOUR),
  name: 'Feast',
  type,
});
const daysOf = (...celebrations: Celebration[]) => [...publicHolidayDates(celebrations).keys()];

describe('A public holiday', () => {
  it('is the day it is on', () => {
    expect(daysOf(celebration('2026-01-01 00:00:00', 24))).toEqual(['2026-01-01']);
  });

  it('is several days when it lasts', () => {
    expect(daysOf(celebration('2026-12-31 00:00:00', 48))).toEqual(['2026-12-31', '2027-01-01']);
  });

  it('that begins at sunset is the day after', () => {
    expect(daysOf(celebration('2026-09-11 18:00:00', 24))).toEqual(['2026-09-12']);
  });

  it('of an afternoon leaves the day one of work', () => {
    expect(daysOf(celebration('2026-12-24 14:00:00', 10))).toEqual([]);
  });

  it('on a day of 23 or 25 hours is that day', () => {
    expect(daysOf(celebration('2026-03-29 00:00:00', 23))).toEqual(['2026-03-29']);
    expect(daysOf(celebration('2026-10-25 00:00:00', 25))).toEqual(['2026-10-25']);
  });

  it('is none when it is only observed', () => {
    expect(daysOf(celebration('2026-02-14 00:00:00', 24, 'observance'))).toEqual([]);
  });
});
