import { endOfWork } from '../../calendar/schedules/schedule.js';
import { siteTime } from '../../platform/time/site-time.js';
import type { AttendanceRecord } from '../records/attendance-record.entity.js';
import type { RecordChange } from '../records/record-changes.js';
import { workedOn } from './worked-time.js';

type OpenDay = Pick<
  AttendanceRecord,
  'dateOnly' | 'timestamp' | 'timeOnly' | 'judgedBy' | 'breakMinutes' | 'checkOutAt' | 'notes'
>;

/** What is written where nothing else is noted: files show it beside the hours. */
const ASSUMED = 'Nobody was seen to go: closed at the end of work';

/**
 * What a day comes to whose going was forgotten, if the person stayed to the end of work. Undefined where nothing can be
 * assumed: no work was due, somebody came after its end, or has gone.
 */
export function assumedGoing(record: OpenDay): RecordChange | undefined {
  const { dateOnly, timestamp, timeOnly, judgedBy, breakMinutes, checkOutAt, notes } = record;
  if (!judgedBy || judgedBy.isDayOff || checkOutAt) return undefined;
  const end = endOfWork(dateOnly, judgedBy);
  if (timeOnly !== null && timestamp >= end) return undefined;
  return {
    checkOutAt: end,
    checkOutTime: siteTime(end, judgedBy.zone).time,
    checkOutPending: false,
    notes: notes ?? ASSUMED,
    ...workedOn(dateOnly, timeOnly === null ? null : timestamp, end, judgedBy, breakMinutes),
  };
}
