import { IsNull, Raw } from 'typeorm';
import {
  AttendanceSource,
  AttendanceStatus,
  type AttendanceRecord,
} from './attendance-record.entity.js';

/** Whether nobody but the clock told that the person was absent. */
export const isClockAbsence = ({
  status,
  source,
  timeOnly,
}: Pick<AttendanceRecord, 'status' | 'source' | 'timeOnly'>): boolean =>
  status === AttendanceStatus.Absent && source === AttendanceSource.Api && timeOnly === null;

/** What finds those that nobody has touched since. */
export const UNTOUCHED_CLOCK_ABSENCE = {
  status: AttendanceStatus.Absent,
  source: AttendanceSource.Api,
  timeOnly: IsNull(),
  updatedAt: Raw((column) => `${column} = created_at`),
};

/** The same, where a statement is written out. */
export const UNTOUCHED_CLOCK_ABSENCE_SQL = `status = '${AttendanceStatus.Absent}' AND source = '${AttendanceSource.Api}' AND time_only IS NULL AND updated_at = created_at`;
