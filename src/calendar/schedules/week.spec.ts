import type { Weekday } from '../../platform/time/weekday.js';
import { daysWorked, scheduleOn, type SchedulePlan } from './week.js';

const WORKDAYS: Weekday[] = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri'];
const plan: SchedulePlan = {
  id: 1,
  name: 'Office',
  // A Wednesday: its week begins with Monday the 30th of March.
  effectiveFrom: '2026-04-01',
  start: '09:00',
  end: '17:00',
  graceMinutes: 0,
  halfDayMinutes: 0,
  workingDays: WORKDAYS,
  zone: 'UTC',
  weeks: [
    { workingDays: WORKDAYS, hours: [{ weekday: 'Fri', start: '08:00', end: '13:00' }] },
    {
      workingDays: [...WORKDAYS, 'Sat'],
      hours: [{ weekday: 'Sat', start: '10:00', end: '14:00' }],
    },
  ],
};

describe('A schedule whose days and weeks differ', () => {
  it.each([
    ['2026-04-01', 'the first Wednesday', '09:00', '17:00', false],
    ['2026-04-03', 'the Friday of a first week', '08:00', '13:00', false],
    ['2026-04-05', 'the Sunday of a first week', '09:00', '17:00', false],
    ['2026-04-06', 'the Monday of a second week', '09:00', '17:00', true],
    ['2026-04-10', 'the Friday of a second week', '09:00', '17:00', true],
    ['2026-04-11', 'the Saturday of a second week', '10:00', '14:00', true],
    ['2026-04-17', 'the Friday of a first week again', '08:00', '13:00', false],
    ['2027-01-02', 'a Saturday of a second week, the year after', '10:00', '14:00', true],
  ])('on %s, %s, works from %s to %s', (date, _, start, end, worksSaturdays) => {
    const schedule = scheduleOn(plan, date);
    expect(schedule).toMatchObject({ start, end, effectiveFrom: '2026-04-01' });
    expect(schedule.workingDays.includes('Sat')).toBe(worksSaturdays);
    expect(schedule).not.toHaveProperty('weeks');
  });

  it('is the same every day where its weeks are alike', () => {
    const { weeks, ...usual } = plan;
    expect(weeks).toHaveLength(2);
    expect(scheduleOn({ ...plan, weeks: null }, '2026-04-11')).toEqual(usual);
  });

  it('tells the days that any week works', () => {
    expect(daysWorked(plan.weeks ?? [])).toEqual([...WORKDAYS, 'Sat']);
  });
});
