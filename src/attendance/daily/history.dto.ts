import { Status } from '../records/record-fields.js';
import { PageQuery } from '../../platform/wire/page-query.dto.js';
import { AttendanceStatus } from '../records/attendance-record.entity.js';
import { RecordDto } from '../records/record.dto.js';
import { TallyDto } from '../tally/tally.dto.js';
import { UserId } from '../../platform/wire/ids.js';
import { CalendarDay } from '../../platform/wire/moments.js';
import { Optional } from '../../platform/wire/presence.js';
import type { History, HistoryFilter } from './history.service.js';

export class HistoryQuery extends PageQuery {
  /** The caller when left out; another only for administrators. */
  @Optional()
  @UserId()
  user_id?: string;

  /** The first day, `YYYY-MM-DD`. */
  @Optional()
  @CalendarDay()
  start_date?: string;

  /** The last day; at most 366 days with the first. */
  @Optional()
  @CalendarDay()
  end_date?: string;

  @Optional()
  @Status()
  status?: AttendanceStatus;

  static toFilter({ start_date, end_date, status }: HistoryQuery): HistoryFilter {
    return { firstDay: start_date, lastDay: end_date, status };
  }
}

export class HistoryDto {
  records!: RecordDto[];
  total!: number;
  page!: number;
  limit!: number;

  /** Of all days in the range, whatever status is asked for. */
  counts!: TallyDto;

  static from({ records, total, tally }: History, { page, limit }: PageQuery): HistoryDto {
    return {
      records: records.map((record) => RecordDto.from(record)),
      total,
      page,
      limit,
      counts: TallyDto.from(tally),
    };
  }
}
