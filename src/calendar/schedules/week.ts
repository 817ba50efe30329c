import { dayBefore, daysBetween } from '../../platform/time/calendar-day.js';
import { WEEKDAYS, weekdayOf, type Weekday } from '../../platform/time/weekday.js';
import type { Schedule } from './schedule.js';

/** Hours of one day of the week that differ from the schedule's; clock times as there. */
interface WeekdayHours {
  readonly weekday: Weekday;
  readonly start: string;
  readonly end: string;
}

/** A week of a schedule whose weeks take turns, or whose days differ. */
export interface ScheduleWeek {
  readonly workingDays: readonly Weekday[];
  readonly hours: readonly WeekdayHours[];
}

/** Hours from a day on, before it is asked on which day. */
export interface SchedulePlan extends Schedule {
  /** Take turns from the Monday on or before `effectiveFrom`; null for weeks that are all alike. */
  readonly weeks: readonly ScheduleWeek[] | null;
}

/** The schedule as it is on a day, not before it holds: of the week whose turn it is, with the hours of that weekday. */
export function scheduleOn({ weeks, ...usual }: SchedulePlan, date: string): Schedule {
  const week = weeks?.[turnOf(date, usual.effectiveFrom ?? date, weeks.length)];
  if (!week) return usual;
  const weekday = weekdayOf(date);
  const { start, end } = week.hours.find((hours) => hours.weekday === weekday) ?? usual;
  return { ...usual, start, end, workingDays: week.workingDays };
}

/** Every day that any of the weeks works, in the order of the week. */
export const daysWorked = (weeks: readonly ScheduleWeek[]): Weekday[] =>
  WEEKDAYS.filter((day) => weeks.some(({ workingDays }) => workingDays.includes(day)));

const turnOf = (date: string, first: string, weeks: number): number =>
  Math.floor(daysBetween(mondayOf(first), date) / WEEKDAYS.length) % weeks;

const mondayOf = (date: string): string =>
  weekdayOf(date) === 'Mon' ? date : mondayOf(dayBefore(date));
