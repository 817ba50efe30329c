import { DepartmentReference, UserId } from '../../platform/wire/ids.js';
import { Optional, OptionalText } from '../../platform/wire/presence.js';
import { WholeNumberText, YearText } from '../../platform/wire/query-values.js';

export class MonthlyQuery {
  /** This year when left out. */
  @Optional()
  @YearText()
  year?: number;

  /** 1 to 12; this month when left out. */
  @Optional()
  @WholeNumberText(1, 12)
  month?: number;

  /** A department's id or exact name. */
  @OptionalText()
  @DepartmentReference()
  department?: string;

  /** One person; others than administrators see themselves. */
  @Optional()
  @UserId()
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
