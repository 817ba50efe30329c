import { ApiProperty } from '@nestjs/swagger';
import { IsBoolean, IsNumber, Matches, Max, Min } from 'class-validator';
import { Clearable, Optional } from '../../platform/wire/presence.js';
import { Remark, TidyText } from '../../platform/wire/text.js';
import type { LeaveKind } from './leave-kind.entity.js';

const CODE = /^[a-z][a-z\d_-]{0,29}$/;
const COLOUR = /^#[\da-f]{6}$/i;
const DAYS_OF_A_YEAR = 366;

class LeaveKindFields {
  @Optional()
  @IsBoolean()
  paid?: boolean;

  /** Whether its days count like presence in attendance_rate, from today on; all other leave is left out of it. */
  @Optional()
  @IsBoolean()
  counts_as_present?: boolean;

  /** `#rrggbb`. */
  @Clearable()
  @Matches(COLOUR, { message: 'colour must be written #rrggbb' })
  colour?: string | null;

  /** What the payroll knows it by. */
  @Clearable()
  @Remark(30)
  payroll_code?: string | null;

  /** Days a year, halves too; null for no limit. */
  @Clearable()
  @Min(0)
  @Max(DAYS_OF_A_YEAR)
  @IsNumber({ maxDecimalPlaces: 1 })
  yearly_allowance?: number | null;
}

/** What is left out stays. */
export class ChangeLeaveKindDto extends LeaveKindFields {
  @Optional()
  @TidyText(1, 100)
  name?: string;
}

export class CreateLeaveKindDto extends LeaveKindFields {
  /** What requests name it by: a lower-case letter, then letters, digits, `_` and `-`. */
  @Matches(CODE, { message: 'code must be a word of lower-case letters, digits, _ and -' })
  @ApiProperty({ pattern: CODE.source })
  code!: string;

  @TidyText(1, 100)
  name!: string;
}

export class LeaveKindDto {
  code!: string;
  name!: string;
  paid!: boolean;
  counts_as_present!: boolean;
  colour!: string | null;
  payroll_code!: string | null;

  /** Days a year; null for no limit. */
  yearly_allowance!: number | null;

  static from(kind: LeaveKind): LeaveKindDto {
    return {
      code: kind.code,
      name: kind.name,
      paid: kind.isPaid,
      counts_as_present: kind.countsAsPresent,
      colour: kind.colour,
      payroll_code: kind.payrollCode,
      yearly_allowance: kind.yearlyAllowance,
    };
  }
}

export class LeaveKindListDto {
  leave_kinds!: LeaveKindDto[];

  static from(kinds: readonly LeaveKind[]): LeaveKindListDto {
    return { leave_kinds: kinds.map((kind) => LeaveKindDto.from(kind)) };
  }
}

/** The members as the domain calls them. */
export const patchOf = (kind: LeaveKindFields & { readonly name?: string }) => ({
  name: kind.name,
  isPaid: kind.paid,
  countsAsPresent: kind.counts_as_present,
  colour: kind.colour,
  payrollCode: kind.payroll_code,
  yearlyAllowance: kind.yearly_allowance,
});
