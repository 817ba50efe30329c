import type { Schedule } from '../../calendar/schedules/schedule.js';
import { isTimeToTell } from './missed-hours.js';

const rule = (start: string, end: string, graceMinutes: number): Schedule => ({
  id: 1,
  name: 'A shift',
  effectiveFrom: null,
  start,
  end,
  graceMinutes,
  halfDayMinutes: 0,
  workingDays: ['Mon'],
  zone: 'Europe/Berlin',
});
const DAY = rule('09:00', '17:00', 15);
const NIGHT = rule('23:30', '06:00', 60);

describe('isTimeToTell', () => {
  it.each([
    ['not before work begins', DAY, '08:00', '2026-11-02T07:30:00Z', false],
    ['not in time', DAY, '08:00', '2026-11-02T08:15:00Z', false],
    ['from the first minute that is late', DAY, '08:00', '2026-11-02T08:15:01Z', true],
    ['not before the site’s time', DAY, '10:00', '2026-11-02T08:59:59Z', false],
    ['after the site’s time', DAY, '10:00', '2026-11-02T09:00:01Z', true],
    ['until the day is over', DAY, '10:00', '2026-11-02T22:59:59Z', true],
    ['not on the next', DAY, '10:00', '2026-11-02T23:00:00Z', false],
    ['of a night not before midnight', NIGHT, '10:00', '2026-11-02T22:45:00Z', false],
    ['of a night on the next day', NIGHT, '10:00', '2026-11-02T23:30:01Z', true],
    ['of a night until it ends', NIGHT, '10:00', '2026-11-03T05:00:00Z', false],
  ])('%s', (_, shift, from, now, isTime) => {
    expect(isTimeToTell('2026-11-02', from, shift, new Date(now))).toBe(isTime);
  });
});
