import { UserId } from '../../platform/wire/ids.js';
import { Optional } from '../../platform/wire/presence.js';
import { YearText } from '../../platform/wire/query-values.js';
import type { LeaveBalance } from './leave-balances.service.js';

export class LeaveBalancesQuery {
  /** Another’s: for administrators, and managers of the person’s department. */
  @Optional()
  @UserId()
  user_id?: string;

  /** The present one when left out. */
  @Optional()
  @YearText()
  year?: number;
}

export class LeaveBalanceDto {
  leave_kind!: string;
  name!: string;

  /** Days a year; null for no limit. */
  allowance!: number | null;

  /** Days that were granted; half days are halves. */
  used!: number;

  /** Days that are asked for and not decided. */
  pending!: number;

  /** What is left when all that is pending is granted; null for no limit. */
  remaining!: number | null;

  static from({ kind, used, pending, remaining }: LeaveBalance): LeaveBalanceDto {
    const { code, name, yearlyAllowance } = kind;
    return { leave_kind: code, name, allowance: yearlyAllowance, used, pending, remaining };
  }
}

export class LeaveBalancesDto {
  user_id!: string;
  year!: number;
  balances!: LeaveBalanceDto[];
}
