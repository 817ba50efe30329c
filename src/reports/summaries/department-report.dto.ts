import { DepartmentReference } from '../../platform/wire/ids.js';
import { CalendarDay } from '../../platform/wire/moments.js';
import { Optional, OptionalText } from '../../platform/wire/presence.js';

export class DepartmentQuery {
  /** A department's id or exact name; all when left out. */
  @OptionalText()
  @DepartmentReference()
  department_id?: string;

  /** The site's day, `YYYY-MM-DD`; today when left out. */
  @Optional()
  @CalendarDay()
  date?: string;
}

export class DepartmentFiguresDto {
  total_employees!: number;

  /** In time. */
  present_today!: number;
  absent_today!: number;
  late_today!: number;
  leave_today!: number;

  /** Without a record that counts. */
  not_marked_today!: number;

  /** Percent with two decimals, leave left out. */
  attendance_rate!: number;
}

export class DepartmentRowDto extends DepartmentFiguresDto {
  department_id!: string;
  department_name!: string;
}

export class DepartmentReportDto {
  date!: string;
  departments!: DepartmentRowDto[];

  /** People who are in no department; null when a department is asked for. */
  without_department!: DepartmentFiguresDto | null;
}
