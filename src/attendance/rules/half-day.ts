import { isOvernight, type Schedule } from '../../calendar/schedules/schedule.js';
import { clockOf, MINUTES_OF_DAY, minutesOf } from '../../platform/time/clock-time.js';
import { DayHalf } from '../records/attendance-record.entity.js';

/**
 * The hours that are left of a day of which one half is leave: the halves meet in the middle of the working hours, and the
 * planned break with them. A night whose middle is after midnight keeps its start, and the first half becomes grace.
 */
export function remainingHours(schedule: Schedule, off: DayHalf): Schedule {
  const { start, graceMinutes, absentAfterMinutes = 0 } = schedule;
  const length =
    minutesOf(schedule.end) - minutesOf(start) + (isOvernight(schedule) ? MINUTES_OF_DAY : 0);
  const half = Math.floor(length / 2);
  const middle = clockOf(minutesOf(start) + half);
  const left = {
    ...schedule,
    halfDayMinutes: Math.floor(schedule.halfDayMinutes / 2),
    breakMinutes: 0,
  };
  if (off === DayHalf.Afternoon) return { ...left, end: middle };
  return minutesOf(start) + half < MINUTES_OF_DAY
    ? { ...left, start: middle }
    : {
        ...left,
        graceMinutes: graceMinutes + half,
        absentAfterMinutes: absentAfterMinutes && absentAfterMinutes + half,
      };
}
