import { Transform } from 'class-transformer';
import { IsOptional, IsString, MaxLength } from 'class-validator';
import { WholeNumberText } from '../../platform/wire/query-values.js';

export const FIRST_YEAR = 1900;
export const LAST_YEAR = 2199;

export class MonthlyQuery {
  /** This year when left out. */
  @IsOptional()
  @WholeNumberText(FIRST_YEAR, LAST_YEAR)
  year?: number;

  /** 1 to 12; this month when left out. */
  @IsOptional()
  @WholeNumberText(1, 12)
  month?: number;

  /** A department's id or exact name. */
  @IsOptional()
  @IsString()
  @MaxLength(100)
  department?: string;

  /** One person; others than administrators see themselves. */
  @IsOptional()
  @Transform(({ value }: { value: unknown }) => String(value).trim().toUpperCase())
  @MaxLength(20)
  user_id?: string;
}

export class MonthlyFiguresDto {
  /** Days with a record that counts: present, late, absent and leave. */
  total_days!: number;

  /** In time. */
  present_days!: number;
  absent_days!: number;
  late_days!: number;
  leave_days!: number;

  /** Marks that await an administrator and count as nothing yet. */
  pending_days!: number;

  /** Days on which work was due: since the person joined, up to today, without days off and holidays. */
  working_days!: number;

  /** Percent with two decimals: present and late of present, late and absent. */
  attendance_rate!: number;
}

export class MonthlyRecordDto extends MonthlyFiguresDto {
  user_id!: string;
  name!: string;

  /** The department's id. */
  department!: string | null;
  department_name!: string | null;
}

export class MonthlySummaryDto extends MonthlyFiguresDto {
  total_users!: number;
}

export class MonthlyReportDto {
  /** `YYYY-MM`. */
  year_month!: string;
  records!: MonthlyRecordDto[];
  summary!: MonthlySummaryDto;
}
