import { DepartmentReference } from '../../platform/wire/ids.js';
import { CalendarDay } from '../../platform/wire/moments.js';
import { Optional, OptionalText } from '../../platform/wire/presence.js';
import { notMarked, type Total } from '../figures/figures.js';
import type { DepartmentReport } from '../summaries/department-report.js';

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

  static of(total: Total): DepartmentFiguresDto {
    const { present, absent, late, leave, rate } = total.figures;
    return {
      total_employees: total.people,
      present_today: present,
      absent_today: absent,
      late_today: late,
      leave_today: leave,
      not_marked_today: notMarked(total),
      attendance_rate: rate,
    };
  }
}

export class DepartmentRowDto extends DepartmentFiguresDto {
  department_id!: string;
  department_name!: string;

  static from(total: Total & { readonly id: string; readonly name: string }): DepartmentRowDto {
    const { id, name } = total;
    return Object.assign(DepartmentFiguresDto.of(total), {
      department_id: id,
      department_name: name,
    });
  }
}

export class DepartmentReportDto {
  date!: string;
  departments!: DepartmentRowDto[];

  /** People who are in no department; null when a department is asked for. */
  without_department!: DepartmentFiguresDto | null;

  static from({ date, departments, withoutDepartment }: DepartmentReport): DepartmentReportDto {
    return {
      date,
      departments: departments.map((total) => DepartmentRowDto.from(total)),
      without_department: withoutDepartment && DepartmentFiguresDto.of(withoutDepartment),
    };
  }
}
