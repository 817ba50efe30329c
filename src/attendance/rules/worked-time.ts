import {
  endOfWork,
  startOfWork,
  type Hours,
  type Schedule,
} from '../../calendar/schedules/schedule.js';
import { MINUTE, SECOND } from '../../platform/time/duration.js';

/** What a day at work came to. */
export interface Worked {
  /** Whole minutes between the first coming and the last going, without breaks; null while one is unknown. */
  readonly workedMinutes: number | null;
  /** Whole minutes of work beyond those that were due; of a day off all of them. */
  readonly overtimeMinutes: number;
  /** Whole minutes before the end of work; 0 who stayed, or is still there. */
  readonly earlyExitMinutes: number;
  /** Less than the schedule's threshold. */
  readonly halfDay: boolean;
}

/** Of whoever has not gone. */
const UNKNOWN: Worked = {
  workedMinutes: null,
  overtimeMinutes: 0,
  earlyExitMinutes: 0,
  halfDay: false,
};

/**
 * Reckons a day by the time that really passed, also in a night in which the clocks are changed. On a day off every
 * minute counts and none is missing.
 * @param breakMinutes how long the person was away in between
 */
export function workedOn(
  date: string,
  came: Date | null,
  went: Date | null,
  rule: Hours & Pick<Schedule, 'halfDayMinutes' | 'isDayOff'>,
  breakMinutes = 0,
): Worked {
  if (!went) return UNKNOWN;
  const workedMinutes = came && Math.max(0, wholeMinutes(came, went) - breakMinutes);
  const due = rule.isDayOff ? 0 : wholeMinutes(startOfWork(date, rule), endOfWork(date, rule));
  const overtimeMinutes = Math.max(0, (workedMinutes ?? 0) - due);
  if (rule.isDayOff) return { ...UNKNOWN, workedMinutes, overtimeMinutes };
  return {
    workedMinutes,
    overtimeMinutes,
    earlyExitMinutes: wholeMinutes(went, endOfWork(date, rule)),
    halfDay: workedMinutes !== null && workedMinutes < rule.halfDayMinutes,
  };
}

/** Whole minutes from one instant to another, 0 when it is earlier. Seconds do not count, as the record shows none of the minutes' parts. */
export const wholeMinutes = (from: Date, to: Date): number =>
  Math.max(0, Math.floor((wholeSeconds(to) - wholeSeconds(from)) / MINUTE));

const wholeSeconds = (instant: Date): number => Math.floor(instant.getTime() / SECOND) * SECOND;
