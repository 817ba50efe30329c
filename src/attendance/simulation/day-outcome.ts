import { attendanceDay } from '../../calendar/schedules/attendance-day.js';
import type { Schedule } from '../../calendar/schedules/schedule.js';
import { isWorkingDay } from '../../calendar/schedules/working-day.js';
import {
  AttendanceStatus,
  hasCome,
  isTold,
  type AttendanceRecord,
} from '../records/attendance-record.entity.js';
import { NOT_MARKED, type DayStatus } from '../records/day-status.js';
import { latenessAt } from '../rules/lateness.js';
import { workedAs } from '../rules/worked-time.js';
import type { HypotheticalSchedule } from './hypothetical-schedule.js';

/** What a person's day comes to. */
export interface DayOutcome {
  /** `not_marked` where there would be no record. */
  readonly status: DayStatus;
  /** The day it counts for, `YYYY-MM-DD`. */
  readonly date: string;
  readonly lateMinutes: number;
  readonly earlyExitMinutes: number;
  readonly halfDay: boolean;
}

/** What the record says. */
export const actualOutcome = (record: AttendanceRecord): DayOutcome => ({
  status: record.status,
  date: record.dateOnly,
  lateMinutes: record.lateMinutes,
  earlyExitMinutes: record.earlyExitMinutes,
  halfDay: record.halfDay,
});

/** What it would say. What an administrator said stays, and so does leave. */
export function hypotheticalOutcome(
  record: AttendanceRecord,
  suppose: HypotheticalSchedule,
  daysOff: ReadonlyMap<string, string>,
): DayOutcome {
  const { dateOnly, source, status } = record;
  const rule = suppose(dateOnly, record);
  if (!rule || isTold(source)) return actualOutcome(record);
  const came = hasCome(record);
  if (status === AttendanceStatus.Absent && !came && !isWorkingDay(dateOnly, rule, daysOff)) {
    return { ...actualOutcome(record), status: NOT_MARKED };
  }
  const ruleOn = (date: string): Schedule => {
    const supposed = suppose(date, record) ?? rule;
    return { ...supposed, isDayOff: !isWorkingDay(date, supposed, daysOff) };
  };
  return came ? judgedAnew(record, rule.zone, ruleOn) : actualOutcome(record);
}

function judgedAnew(
  { timestamp, checkOutAt, breakMinutes }: AttendanceRecord,
  zone: string,
  ruleOn: (date: string) => Schedule,
): DayOutcome {
  const { date, rule } = attendanceDay(timestamp, zone, ruleOn);
  const { status, lateMinutes } = latenessAt(timestamp, rule, date);
  const { earlyExitMinutes, halfDay } = workedAs(
    status,
    date,
    timestamp,
    checkOutAt,
    rule,
    breakMinutes,
  );
  return { status, date, lateMinutes, earlyExitMinutes, halfDay };
}
