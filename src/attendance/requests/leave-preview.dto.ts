import type { AttendanceRequest } from '../leave/attendance-request.entity.js';
import type { LeavePreview } from './leave-preview.js';
import { RequestDto } from './request.dto.js';

export class HolidayInLeaveDto {
  /** `YYYY-MM-DD`. */
  date!: string;
  name!: string;
}

export class BalanceAfterDto {
  leave_kind!: string;
  year!: number;

  /** Days a year; null for no limit. */
  allowance!: number | null;

  /** What would be left; null for no limit. */
  remaining_after!: number | null;
}

export class LeavePreviewDto {
  dry_run!: true;

  /** Days of work that would be leave, `YYYY-MM-DD`. */
  days!: string[];
  holidays!: HolidayInLeaveDto[];

  /** Other days without work. */
  days_off!: string[];

  /** In days; half a day is .5. */
  amount!: number;

  /** Of its kind in the year of the first day; null without a kind. */
  balance!: BalanceAfterDto | null;

  static from({ days, holidays, daysOff, amount, balance }: LeavePreview): LeavePreviewDto {
    const [first = ''] = days;
    return {
      dry_run: true,
      days: [...days],
      holidays: [...holidays],
      days_off: [...daysOff],
      amount,
      balance: balance && {
        leave_kind: balance.kind.code,
        year: Number(first.slice(0, 4)),
        allowance: balance.kind.yearlyAllowance,
        remaining_after: balance.remaining === null ? null : balance.remaining - amount,
      },
    };
  }
}

export const askedDtoOf = (
  answer: AttendanceRequest | LeavePreview,
): RequestDto | LeavePreviewDto =>
  'state' in answer ? RequestDto.from(answer) : LeavePreviewDto.from(answer);
