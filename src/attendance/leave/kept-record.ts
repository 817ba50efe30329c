import { getMetadataArgsStorage } from 'typeorm';
import { AttendanceRecord } from '../records/attendance-record.entity.js';
import type { RecordChange } from '../records/record-changes.js';

const NOT_KEPT = ['id', 'userId', 'dateOnly', 'departmentId', 'createdAt', 'updatedAt'];

const KEPT = getMetadataArgsStorage()
  .filterColumns(AttendanceRecord)
  .filter(({ propertyName }) => !NOT_KEPT.includes(propertyName))
  .map(({ propertyName, options }) => ({
    name: propertyName as keyof RecordChange,
    isMoment: options.type === 'datetime',
  }));

/** What a record says, so that it can say it again: its columns, as JSON with moments in ISO 8601. */
export const keptOf = (record: AttendanceRecord): object =>
  Object.fromEntries(KEPT.map(({ name }) => [name, record[name]]));

/** Columns that came after it was kept stay as they are. */
export const restored = (kept: Readonly<Record<string, unknown>>): RecordChange =>
  Object.fromEntries(
    KEPT.filter(({ name }) => kept[name] !== undefined).map(({ name, isMoment }) => {
      const value = kept[name];
      return [name, isMoment && typeof value === 'string' ? new Date(value) : value];
    }),
  );
