import { endOfWork, type Hours, type Schedule } from '../../calendar/schedules/schedule.js';
import { MINUTE, SECOND } from '../../platform/time/duration.js';

/** What a day at work came to. */
export interface Worked {
  /** Whole minutes between the first coming and the last going; null while one is unknown. */
  readonly workedMinutes: number | null;
  /** Whole minutes before the end of work; 0 who stayed, or is still there. */
  readonly earlyExitMinutes: number;
  /** Less than the schedule's threshold. */
  readonly halfDay: boolean;
}

/**
 * Reckons a day by the time that really passed, also in a night in which the clocks are changed. On a day off every
 * minute counts and none is missing.
 */
export function workedOn(
  date: string,
  came: Date | null,
  went: Date | null,
  rule: Hours & Pick<Schedule, 'halfDayMinutes' | 'isDayOff'>,
): Worked {
  if (!went) return { workedMinutes: null, earlyExitMinutes: 0, halfDay: false };
  const workedMinutes = came && wholeMinutes(came, went);
  if (rule.isDayOff) return { workedMinutes, earlyExitMinutes: 0, halfDay: false };
  return {
    workedMinutes,
    earlyExitMinutes: wholeMinutes(went, endOfWork(date, rule)),
    halfDay: workedMinutes !== null && workedMinutes < rule.halfDayMinutes,
  };
}

/** Seconds do not count, as the record shows none of the minutes' parts; never negative. */
const wholeMinutes = (from: Date, to: Date): number =>
  Math.max(0, Math.floor((wholeSeconds(to) - wholeSeconds(from)) / MINUTE));

const wholeSeconds = (instant: Date): number => Math.floor(instant.getTime() / SECOND) * SECOND;
