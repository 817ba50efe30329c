import {
  endOfWork,
  startOfWork,
  type Hours,
  type Schedule,
} from '../../calendar/schedules/schedule.js';
import { MINUTE, SECOND } from '../../platform/time/duration.js';
import { hasAttended, type AttendanceStatus } from '../records/attendance-record.entity.js';

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

/** What a day at work is reckoned by. */
type WorkRule = Hours &
  Pick<Schedule, 'halfDayMinutes' | 'isDayOff' | 'breakMinutes' | 'overtimeAfterMinutes'>;

/** Of whoever has not gone, or was not there. */
const UNKNOWN_WORK: Worked = {
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
  rule: WorkRule,
  breakMinutes = 0,
): Worked {
  if (!went) return UNKNOWN_WORK;
  if (rule.isDayOff) return onDayOff(came, went, breakMinutes);
  const shift = wholeMinutes(startOfWork(date, rule), endOfWork(date, rule));
  const workedMinutes = came && workedBetween(came, went, shift, rule, breakMinutes);
  return {
    workedMinutes,
    overtimeMinutes: overtimeOf(workedMinutes ?? 0, shift, rule),
    earlyExitMinutes: wholeMinutes(went, endOfWork(date, rule)),
    halfDay: workedMinutes !== null && workedMinutes < rule.halfDayMinutes,
  };
}

/** The same of a day that says so: who came too late to count worked nothing. */
export const workedAs = (status: AttendanceStatus, ...day: Parameters<typeof workedOn>): Worked =>
  hasAttended(status) ? workedOn(...day) : UNKNOWN_WORK;

/** Every minute is beyond what was due. */
function onDayOff(came: Date | null, went: Date, breakMinutes: number): Worked {
  const workedMinutes = came && Math.max(0, wholeMinutes(came, went) - breakMinutes);
  return { ...UNKNOWN_WORK, workedMinutes, overtimeMinutes: workedMinutes ?? 0 };
}

/** Without the planned break, or the longer one that was taken; who stayed half of the shift or less had no planned one. */
function workedBetween(
  came: Date,
  went: Date,
  shift: number,
  rule: WorkRule,
  breakMinutes: number,
): number {
  const stayed = wholeMinutes(came, went);
  const planned = stayed > shift / 2 ? plannedBreak(rule) : 0;
  return Math.max(0, stayed - Math.max(planned, breakMinutes));
}

function overtimeOf(workedMinutes: number, shift: number, rule: WorkRule): number {
  const beyond = workedMinutes - (shift - plannedBreak(rule));
  return beyond > (rule.overtimeAfterMinutes ?? 0) ? beyond : 0;
}

const plannedBreak = ({ breakMinutes = 0 }: WorkRule): number => breakMinutes;

/** Whole minutes from one instant to another, 0 when it is earlier. Seconds do not count, as the record shows none of the minutes' parts. */
export const wholeMinutes = (from: Date, to: Date): number =>
  Math.max(0, Math.floor((wholeSeconds(to) - wholeSeconds(from)) / MINUTE));

const wholeSeconds = (instant: Date): number => Math.floor(instant.getTime() / SECOND) * SECOND;
