import { AttendanceStatus } from './attendance-record.entity.js';

/** The status of somebody without a record. */
export const NOT_MARKED = 'not_marked';
/** All that a day of somebody may be. */
export const DAY_STATUSES = [...Object.values(AttendanceStatus), NOT_MARKED];
export type DayStatus = AttendanceStatus | typeof NOT_MARKED;
