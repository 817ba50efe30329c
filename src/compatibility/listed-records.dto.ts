import { Status } from '../attendance/records/record-fields.js';
import {
  AttendanceStatus,
  type AttendanceRecord,
} from '../attendance/records/attendance-record.entity.js';
import { UserId } from '../platform/wire/ids.js';
import { CalendarDay } from '../platform/wire/moments.js';
import type { PageQuery } from '../platform/wire/page-query.dto.js';
import { Optional } from '../platform/wire/presence.js';
import { LongPageQuery } from './long-page-query.dto.js';
import type { ListedRecords, RecordsFilter } from './records.service.js';

export class RecordsQuery extends LongPageQuery {
  /** Whose; all that the caller may read when left out. */
  @Optional()
  @UserId()
  userId?: string;

  /** The site's day, `YYYY-MM-DD`. */
  @Optional()
  @CalendarDay()
  date?: string;

  /** The first day. */
  @Optional()
  @CalendarDay()
  startDate?: string;

  /** The last day; at most 366 days with the first. */
  @Optional()
  @CalendarDay()
  endDate?: string;

  @Optional()
  @Status()
  status?: AttendanceStatus;

  static toFilter({ userId, date, startDate, endDate, status }: RecordsQuery): RecordsFilter {
    return { userId, firstDay: date ?? startDate, lastDay: date ?? endDate, status };
  }
}

/** A record in the names that older applications read. */
export class ListedRecordDto {
  id!: number;
  user_id!: string;
  /** The same as `user_id`. */
  userId!: string;
  name!: string;

  /** The department's name. */
  department!: string | null;

  /** The site's day, `YYYY-MM-DD`. */
  date!: string;

  /** The site's wall clock, `HH:mm:ss`. */
  time!: string | null;

  /** The instant of the mark. */
  timestamp!: Date;
  status!: AttendanceStatus;
  location!: string | null;

  /** Degrees north, as the client said; null but for administrators. */
  latitude!: number | null;

  /** Degrees east. */
  longitude!: number | null;

  static from(record: AttendanceRecord, showsPosition: boolean): ListedRecordDto {
    const { id, userId, user, department, dateOnly, timeOnly, timestamp, status } = record;
    return {
      id,
      user_id: userId,
      userId,
      name: user?.name ?? '',
      department: department?.name ?? null,
      date: dateOnly,
      time: timeOnly,
      timestamp,
      status,
      location: record.location,
      latitude: showsPosition ? record.latitude : null,
      longitude: showsPosition ? record.longitude : null,
    };
  }
}

export class ListedRecordsDto {
  records!: ListedRecordDto[];
  total!: number;
  page!: number;
  limit!: number;

  static from(
    { records, total, showsPositions }: ListedRecords,
    { page, limit }: PageQuery,
  ): ListedRecordsDto {
    const listed = records.map((record) => ListedRecordDto.from(record, showsPositions));
    return { records: listed, total, page, limit };
  }
}
