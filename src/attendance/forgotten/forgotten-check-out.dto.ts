import { CalendarDay } from '../../platform/wire/moments.js';
import { PageQuery } from '../../platform/wire/page-query.dto.js';
import { Optional } from '../../platform/wire/presence.js';
import { RecordPageDto } from '../records/record.dto.js';
import type { ForgottenFilter } from './forgotten-check-outs.service.js';

export class ForgottenQuery extends PageQuery implements ForgottenFilter {
  /** The first day, `YYYY-MM-DD`; a month before the last when left out. */
  @Optional()
  @CalendarDay()
  from?: string;

  /** The last day; the last that is over when left out or later. */
  @Optional()
  @CalendarDay()
  to?: string;
}

export class ForgottenCheckOutsDto extends RecordPageDto {}
