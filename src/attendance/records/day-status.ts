import type { AttendanceStatus } from './attendance-record.entity.js';

/** The status of somebody without a record. */
export const NOT_MARKED = 'not_marked';
export type DayStatus = AttendanceStatus | typeof NOT_MARKED;
