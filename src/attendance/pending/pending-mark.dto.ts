import { CalendarDay } from '../../platform/wire/moments.js';
import { PageQuery } from '../../platform/wire/page-query.dto.js';
import { Optional } from '../../platform/wire/presence.js';
import { RecordPageDto } from '../records/record.dto.js';
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

export class PendingMarksDto extends RecordPageDto {}
