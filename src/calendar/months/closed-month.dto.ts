import { Matches } from 'class-validator';
import type { ClosedMonth } from './closed-month.entity.js';

export class MonthDto {
  /** `YYYY-MM`, the present month or one before. */
  @Matches(/^(19|20|21)\d{2}-(0[1-9]|1[0-2])$/, {
    message: '$property must be a month such as 2026-03',
  })
  month!: string;
}

export class ClosedMonthDto {
  /** `YYYY-MM`. */
  month!: string;
  closed_by!: string;
  closed_at!: Date;

  static from({ yearMonth, closedById, closedAt }: ClosedMonth): ClosedMonthDto {
    return { month: yearMonth, closed_by: closedById, closed_at: closedAt };
  }
}

export class ClosedMonthListDto {
  months!: ClosedMonthDto[];
}
