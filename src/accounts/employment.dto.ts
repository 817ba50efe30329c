import { CalendarDay } from '../platform/wire/moments.js';
import { Optional, OptionalText } from '../platform/wire/presence.js';
import { TrimmedText } from '../platform/wire/text.js';

export class DepartureDto {
  /** The last day that counts, `YYYY-MM-DD`; today when left out. */
  @Optional()
  @CalendarDay()
  left_on?: string;

  /** Why records of a closed month are taken back. */
  @OptionalText()
  @TrimmedText(500)
  reason?: string;
}

export class ReturnDto {
  /** The first day that counts, `YYYY-MM-DD`; today when left out. */
  @Optional()
  @CalendarDay()
  joined_on?: string;
}
