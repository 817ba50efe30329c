import type { Schedule } from '../../calendar/schedules/schedule.js';
import { DayHalf } from '../records/attendance-record.entity.js';
import { remainingHours } from './half-day.js';

const { Morning, Afternoon } = DayHalf;

const schedule = (start: string, end: string): Schedule => ({
  id: null,
  name: 'Day',
  effectiveFrom: null,
  start,
  end,
  zone: 'UTC',
  graceMinutes: 15,
  halfDayMinutes: 240,
  workingDays: ['Mon'],
});

describe('remainingHours', () => {
  it.each([
    ['09:00', '17:00', Morning, { start: '13:00', end: '17:00', graceMinutes: 15 }],
    ['09:00', '17:00', Afternoon, { start: '09:00', end: '13:00', graceMinutes: 15 }],
    ['08:00', '16:45', Morning, { start: '12:22', end: '16:45', graceMinutes: 15 }],
    ['09:00', '24:00', Morning, { start: '16:30', end: '24:00', graceMinutes: 15 }],
    ['22:00', '06:00', Afternoon, { start: '22:00', end: '02:00', graceMinutes: 15 }],
    ['22:00', '06:00', Morning, { start: '22:00', end: '06:00', graceMinutes: 255 }],
    ['16:00', '02:00', Morning, { start: '21:00', end: '02:00', graceMinutes: 15 }],
  ])('of %s to %s without the %s', (start, end, off, left) => {
    expect(remainingHours(schedule(start, end), off)).toMatchObject({
      ...left,
      halfDayMinutes: 120,
    });
  });
});
