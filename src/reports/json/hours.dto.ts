import type { FieldsOf } from '../tables/column.js';
import type { HOURS } from '../tables/report-columns.js';

/** Of verified records; minutes are whole, and those of a day that nobody is known to have gone from are in no sum. */
export class HoursDto implements FieldsOf<(typeof HOURS)[number]> {
  /** Days that somebody came though no work was due: a day off, a holiday. */
  extra_days!: number;

  /** Days with less work than the schedule's threshold. */
  half_days!: number;

  /** Days that somebody came and is not known to have gone, or the going awaits an administrator. */
  open_days!: number;
  late_minutes!: number;

  /** Between coming and going, without breaks. */
  worked_minutes!: number;
  break_minutes!: number;

  /** Beyond the minutes that were due; of a day off all of them. */
  overtime_minutes!: number;

  /** Before the end of work. */
  early_exit_minutes!: number;
}
