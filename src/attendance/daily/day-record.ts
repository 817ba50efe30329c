import { getMetadataArgsStorage } from 'typeorm';
import { momentOf } from '../../platform/database/schema/columns.js';
import { AttendanceRecord } from '../records/attendance-record.entity.js';
import { UNTOLD, type DayRecord } from '../records/record-snapshot.js';
import { NOT_MARKED } from '../records/day-status.js';

/** How a column's raw value is read, by its type; what the drivers return of the others is the value. */
const READERS = new Map<unknown, (raw: never) => unknown>([
  ['bigint', Number],
  ['datetime', momentOf],
  ['boolean', Boolean],
  [Boolean, Boolean],
]);

/** Not told, but counted by. */
const COUNTED_BY = 'leaveCountsAsPresent';

const NOT_SELECTED = [...UNTOLD.filter((name) => name !== COUNTED_BY), 'userId', 'dateOnly'];

/** What a day shows of a record, beside the user and the day it is known by. */
const SHOWN = getMetadataArgsStorage()
  .filterColumns(AttendanceRecord)
  .filter(({ propertyName }) => !NOT_SELECTED.some((name) => name === propertyName))
  .map(({ propertyName, options }) => ({ name: propertyName, read: READERS.get(options.type) }));

export const SELECTED = SHOWN.map(({ name }) => name);

/** A row as the drivers return it: a BIGINT may be text, a moment text or a Date. */
export interface RecordRow {
  readonly userId: string;
  [column: string]: unknown;
}

/** Reads the row where it lies, and it becomes the record: there may be ten thousand. */
export function recordOf(row: RecordRow, dateOnly: string): DayRecord {
  // Each column of the record is there: selected, or of what stands for it.
  if (row['id'] === null) return noRecordOf(row.userId, dateOnly);
  for (const { name, read } of CONVERTED) {
    if (row[name] !== null) row[name] = read?.(row[name] as never);
  }
  return Object.assign(row, { dateOnly }) as unknown as DayRecord;
}

const CONVERTED = SHOWN.filter(({ read }) => read);

/** Written out, all of them have one shape; copies of a model would each have their own, and all that reads them would be slow. */
const noRecordOf = (userId: string, dateOnly: string): DayRecord => ({
  userId,
  dateOnly,
  id: null,
  timestamp: null,
  receivedAt: null,
  timeOnly: null,
  status: NOT_MARKED,
  source: null,
  verificationStatus: null,
  leaveKind: null,
  leaveHalf: null,
  leaveCountsAsPresent: false,
  lateMinutes: 0,
  checkOutAt: null,
  checkOutTime: null,
  checkOutPending: false,
  workedMinutes: null,
  breakMinutes: 0,
  overtimeMinutes: 0,
  earlyExitMinutes: 0,
  halfDay: false,
  location: null,
  deviceId: null,
  faceEncodingId: null,
  recognitionConfidence: null,
  recognitionDistance: null,
  spoofScore: null,
  livenessScore: null,
  replayDetected: null,
  notes: null,
});
