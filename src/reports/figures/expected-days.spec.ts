import { isWorkingDay } from '../../calendar/schedules/working-day.js';
import { monthOf } from './period.js';
import { Expectation, reportDays } from './expected-days.js';
import { dayAfter } from '../../platform/time/calendar-day.js';
import { type Weekday } from '../../platform/time/weekday.js';

// The 1st of March 2026 is a Sunday: 22 days from Monday to Friday.
const FIVE: Weekday[] = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri'];
const since = (joined: string | null) => ({ from: joined ?? '2026-03-01', to: '2026-03-31' });
const march = (holidays: string[] = []) => {
  const off = new Map(holidays.map((date) => [date, 'Holiday']));
  return reportDays(monthOf(2026, 3), (date) => isWorkingDay(date, { workingDays: FIVE }, off));
};

describe('workCalendar', () => {
  it('leaves out weekends and holidays', () => {
    const working = march(['2026-03-17', '2026-03-22']).filter(({ isWorking }) => isWorking);
    expect(working).toHaveLength(21);
    expect(working[0]?.date).toBe('2026-03-02');
    expect(working.some(({ date }) => date === '2026-03-17')).toBe(false);
  });
});

describe('Expectation', () => {
  it.each([
    ['a month that is over', null, '2026-04-15', 22],
    ['a month that is to come', null, '2026-02-28', 0],
    ['the days up to today', null, '2026-03-04', 3],
    ['a person of long standing', '2020-01-01', '2026-03-31', 22],
    ['a joiner on the first day', '2026-03-01', '2026-03-31', 22],
    ['a joiner in mid-month', '2026-03-16', '2026-03-31', 12],
    ['a joiner on a weekend', '2026-03-21', '2026-03-31', 7],
    ['a joiner on the last day', '2026-03-31', '2026-03-31', 1],
    ['a joiner of next month', '2026-04-01', '2026-04-30', 0],
    ['a joiner of tomorrow', '2026-03-10', '2026-03-09', 0],
  ])('expects of %s what is due', (_, joined, today, days) => {
    expect(new Expectation(march(), today).workingDays(since(joined))).toBe(days);
  });

  it.each([
    ['the first week', '2026-02-01', '2026-03-07', 5],
    ['a day of work', '2026-03-04', '2026-03-04', 1],
    ['a weekend', '2026-03-07', '2026-03-08', 0],
    ['the last days, and those after', '2026-03-30', '2026-05-01', 2],
    ['days that are over before the month', '2026-02-01', '2026-02-28', 0],
    ['days that end before they begin', '2026-03-20', '2026-03-10', 0],
  ])('expects in %s what is due', (_, from, to, days) => {
    expect(new Expectation(march(), '2026-04-15').workingDays({ from, to })).toBe(days);
  });

  it('counts two parts of a month as much as the whole', () => {
    const expectation = new Expectation(march(), '2026-03-26');
    const parts = march().map(({ date }) =>
      [
        { from: '2026-03-01', to: date },
        { from: dayAfter(date), to: '2026-03-31' },
      ].reduce((sum, span) => sum + expectation.workingDays(span), 0),
    );
    expect(new Set(parts)).toEqual(new Set([19]));
  });

  it('expects nobody on a holiday', () => {
    const holidays = ['2026-03-02', '2026-03-03', '2026-03-07'];
    expect(new Expectation(march(holidays), '2026-03-06').workingDays(since(null))).toBe(3);
  });

  it('tells days off from days of work', () => {
    const expectation = new Expectation(march(['2026-03-17']), '2026-03-31');
    expect(expectation.daysOffAmong(['2026-03-16', '2026-03-17', '2026-03-21'])).toBe(2);
  });
});
