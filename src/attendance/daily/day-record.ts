import { getMetadataArgsStorage } from 'typeorm';
import { momentOf } from '../../platform/database/schema/columns.js';
import { AttendanceRecord } from '../records/attendance-record.entity.js';
import { BLANK } from '../records/record-changes.js';
import { UNTOLD, type DayRecord } from '../records/record-snapshot.js';
import { NOT_MARKED } from '../records/tally.js';

/** How a column's raw value is read, by its type; what the drivers return of the others is the value. */
const READERS = new Map<unknown, (raw: never) => unknown>([
  ['bigint', Number],
  ['datetime', momentOf],
  ['boolean', Boolean],
  [Boolean, Boolean],
]);

/** What a day shows of a record. Its aliases differ from those of the user beside it. */
export const SELECTED = getMetadataArgsStorage()
  .filterColumns(AttendanceRecord)
  .filter(({ propertyName }) => !UNTOLD.some((untold) => untold === propertyName))
  .map(({ propertyName: property, options }) => ({
    property,
    alias: `record_${property}`,
    read: READERS.get(options.type),
  }));

/** A row as the drivers return it: a BIGINT may be text, a moment text or a Date. */
export interface RecordRow {
  readonly userId: string;
  readonly [alias: string]: unknown;
}

export function recordOf(row: RecordRow, dateOnly: string): DayRecord {
  const record: Record<string, unknown> = { ...NO_RECORD };
  if (row['record_id'] !== null) {
    for (const { property, alias, read } of SELECTED) {
      const raw = row[alias];
      record[property] = raw === null || !read ? raw : read(raw as never);
    }
  }
  record['userId'] = row.userId;
  record['dateOnly'] = dateOnly;
  // Each column of the record is there: from the row, or from what stands for it.
  return record as unknown as DayRecord;
}

const NO_RECORD = {
  ...BLANK,
  id: null,
  timestamp: null,
  status: NOT_MARKED,
  source: null,
  verificationStatus: null,
};
