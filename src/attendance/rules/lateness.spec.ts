import { startOfWork } from '../../calendar/schedules/schedule.js';
import { latenessAt } from './lateness.js';
import { AttendanceStatus } from '../records/attendance-record.entity.js';

const { Absent, Present, Late } = AttendanceStatus;
const at = (text: string) => new Date(text);
const nine = (graceMinutes: number, zone = 'UTC') => ({ start: '09:00', graceMinutes, zone });

describe('latenessAt', () => {
  it('finds nobody late on a day off', () => {
    const dayOff = { ...nine(15), isDayOff: true };
    const late = latenessAt(at('2026-03-02T21:08:00Z'), dayOff);
    expect(late).toMatchObject({ status: Present, lateMinutes: 0, time: '21:08:00' });
  });

  it.each([
    ['2026-03-02T00:00:00Z', Present, 0],
    ['2026-03-02T08:59:59Z', Present, 0],
    ['2026-03-02T09:00:00Z', Present, 0],
    ['2026-03-02T09:14:59Z', Present, 0],
    ['2026-03-02T09:15:00Z', Present, 0],
    ['2026-03-02T09:15:00.999Z', Present, 0],
    ['2026-03-02T09:15:01Z', Late, 15],
    ['2026-03-02T09:16:00Z', Late, 16],
    ['2026-03-02T10:30:59Z', Late, 90],
    ['2026-03-02T23:59:59Z', Late, 899],
  ])('with a quarter of an hour of grace, %s is %s by %i minutes', (instant, status, minutes) => {
    expect(latenessAt(at(instant), nine(15))).toMatchObject({ status, lateMinutes: minutes });
  });

  it.each([
    ['2026-03-02T09:15:00Z', Present, 0],
    ['2026-03-02T09:15:01Z', Late, 15],
    ['2026-03-02T13:00:00.999Z', Late, 240],
    ['2026-03-02T13:00:01Z', Absent, 0],
    ['2026-03-02T23:59:59Z', Absent, 0],
  ])('of whom is absent after four hours, %s is %s by %i minutes', (instant, status, minutes) => {
    const rule = { ...nine(15), absentAfterMinutes: 240 };
    expect(latenessAt(at(instant), rule)).toMatchObject({ status, lateMinutes: minutes });
    expect(latenessAt(at(instant), { ...rule, isDayOff: true }).status).toBe(Present);
  });

  it.each([
    ['2026-03-02T09:00:00Z', Present, 0],
    ['2026-03-02T09:00:01Z', Late, 0],
    ['2026-03-02T09:01:00Z', Late, 1],
  ])('without grace, %s is %s by %i minutes', (instant, status, minutes) => {
    expect(latenessAt(at(instant), nine(0))).toMatchObject({ status, lateMinutes: minutes });
  });

  it.each([
    ['Etc/GMT+12', '2026-03-02T08:59:59Z', '2026-03-01', '20:59:59', Late],
    ['Pacific/Kiritimati', '2026-03-02T19:00:00Z', '2026-03-03', '09:00:00', Present],
    ['Asia/Kathmandu', '2026-03-02T03:30:01Z', '2026-03-02', '09:15:01', Late],
    ['America/New_York', '2026-03-02T04:59:59Z', '2026-03-01', '23:59:59', Late],
    ['America/New_York', '2026-03-02T05:00:00Z', '2026-03-02', '00:00:00', Present],
  ])('in %s, %s is the day %s at %s', (zone, instant, date, time, status) => {
    expect(latenessAt(at(instant), nine(15, zone))).toMatchObject({ date, time, status });
  });

  describe('on the days the clocks change in Berlin', () => {
    const zone = 'Europe/Berlin';

    it('opens at the same wall clock before and after', () => {
      expect(latenessAt(at('2026-03-28T08:15:00Z'), nine(15, zone)).status).toBe(Present);
      expect(latenessAt(at('2026-03-29T07:15:00Z'), nine(15, zone)).status).toBe(Present);
      expect(latenessAt(at('2026-03-29T07:15:01Z'), nine(15, zone)).status).toBe(Late);
      expect(latenessAt(at('2026-10-25T08:15:00Z'), nine(15, zone)).status).toBe(Present);
      expect(latenessAt(at('2026-10-25T08:15:01Z'), nine(15, zone)).status).toBe(Late);
    });

    it('counts the minutes that really passed over the missing hour', () => {
      const night = { start: '01:50', graceMinutes: 20, zone };
      expect(latenessAt(at('2026-03-29T01:10:00Z'), night)).toEqual({
        date: '2026-03-29',
        time: '03:10:00',
        status: Present,
        lateMinutes: 0,
      });
    });

    it('counts the minutes that really passed in the hour that comes twice', () => {
      const night = { start: '02:30', graceMinutes: 20, zone };
      expect(latenessAt(at('2026-10-25T00:40:00Z'), night)).toMatchObject({ status: Present });
      expect(latenessAt(at('2026-10-25T01:40:00Z'), night)).toEqual({
        date: '2026-10-25',
        time: '02:40:00',
        status: Late,
        lateMinutes: 70,
      });
    });
  });
});

describe('startOfWork', () => {
  it('is an instant of the site', () => {
    expect(startOfWork('2026-03-29', nine(0, 'Europe/Berlin'))).toEqual(at('2026-03-29T07:00:00Z'));
  });
});
