import { DepartmentReference, UserId } from '../../platform/wire/ids.js';
import { Optional, OptionalText } from '../../platform/wire/presence.js';
import { WholeNumberText, YearText } from '../../platform/wire/query-values.js';
import type { Total } from '../figures/figures.js';
import type { PersonFigures } from '../figures/person-rows.js';
import type { MonthlyReport } from '../summaries/monthly-report.js';
import { fieldsOf, type FieldsOf } from '../tables/column.js';
import { FIGURES, PERSON_COLUMNS } from '../tables/report-columns.js';
import { HoursDto } from './hours.dto.js';

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

/** As the files name them: what they show and this does not, or the other way round, does not compile. */
class MonthlyFiguresDto extends HoursDto implements FieldsOf<(typeof FIGURES)[number]> {
  /** Days with a record that counts: present, late, absent and leave. */
  total_days!: number;

  /** In time. */
  present_days!: number;
  absent_days!: number;
  late_days!: number;

  /** Half a day of leave is .5, and what the person did with the other half another .5. */
  leave_days!: number;

  /** Marks that await an administrator and count as nothing yet. */
  pending_days!: number;

  /** Days on which work was due: while the person was employed, up to today, without days off and holidays. */
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

  static from(row: PersonFigures): MonthlyRecordDto {
    return fieldsOf(PERSON_COLUMNS, row);
  }
}

export class MonthlySummaryDto extends MonthlyFiguresDto {
  total_users!: number;

  static from(total: Total): MonthlySummaryDto {
    return { total_users: total.people, ...fieldsOf(FIGURES, total) };
  }
}

export class MonthlyReportDto {
  /** `YYYY-MM`. */
  year_month!: string;
  records!: MonthlyRecordDto[];
  summary!: MonthlySummaryDto;

  static from({ month, people, total }: MonthlyReport): MonthlyReportDto {
    return {
      year_month: month,
      records: people.map((row) => MonthlyRecordDto.from(row)),
      summary: MonthlySummaryDto.from(total),
    };
  }
}
