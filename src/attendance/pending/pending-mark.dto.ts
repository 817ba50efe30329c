import { CalendarDay } from '../../platform/wire/moments.js';
import { PageQuery } from '../../platform/wire/page-query.dto.js';
import { Optional } from '../../platform/wire/presence.js';
import type { RecordWithUser } from '../records/attendance-record.entity.js';
import { RecordDto } from '../records/record.dto.js';
import type { PendingFilter } from './pending-marks.service.js';

export class PendingMarksQuery extends PageQuery implements PendingFilter {
  /** The first day, `YYYY-MM-DD`; a month before the last when left out. */
  @Optional()
  @CalendarDay()
  from?: string;

  /** The last day; today when left out. */
  @Optional()
  @CalendarDay()
  to?: string;
}

export class PendingMarksDto {
  records!: RecordDto[];
  total!: number;
  page!: number;
  limit!: number;

  static from(
    { records, total }: { records: RecordWithUser[]; total: number },
    { page, limit }: PageQuery,
  ): PendingMarksDto {
    return { records: records.map((record) => RecordDto.from(record)), total, page, limit };
  }
}
