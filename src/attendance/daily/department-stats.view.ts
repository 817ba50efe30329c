import { ViewColumn, ViewEntity } from 'typeorm';
import { employedOn } from '../../users/history/employment-sql.js';
import { aroundSiteDay } from '../../platform/database/schema/site-day.js';

/** Each department's people who are employed and owe attendance, and how they stand on the site's day. */
@ViewEntity({
  name: 'v_department_stats',
  // Only the day's records are joined: a user with a history would be counted once for each day of it.
  expression: aroundSiteDay(
    (day) => `SELECT d.id AS department_id, d.name AS department_name,
  COUNT(u.id) AS total_employees,
  COALESCE(SUM(CASE WHEN r.status = 'Present' THEN 1 ELSE 0 END), 0) AS present_today,
  COALESCE(SUM(CASE WHEN r.status = 'Late' THEN 1 ELSE 0 END), 0) AS late_today,
  COALESCE(SUM(CASE WHEN r.status = 'Absent' THEN 1 ELSE 0 END), 0) AS absent_today,
  COALESCE(SUM(CASE WHEN r.status = 'Leave' THEN 1 ELSE 0 END), 0) AS leave_today,
  ROUND(100.0 * SUM(CASE WHEN r.status IN ('Present', 'Late') OR (r.status = 'Leave' AND r.leave_counts_as_present = 1) THEN 1 ELSE 0 END)
    / NULLIF(SUM(CASE WHEN r.status IN ('Present', 'Late', 'Absent') OR (r.status = 'Leave' AND r.leave_counts_as_present = 1) THEN 1 ELSE 0 END), 0), 2)
    AS attendance_rate
FROM departments d
LEFT JOIN users u ON u.department = d.id AND u.status = 'Active' AND u.deleted_at IS NULL
  AND u.exempt = 0 AND ${employedOn(day)}
LEFT JOIN attendance_records r ON r.user_id = u.id AND r.date_only = ${day}
  AND r.verification_status = 'verified'
GROUP BY d.id, d.name`,
  ),
})
export class DepartmentStats {
  @ViewColumn()
  departmentId!: string;

  @ViewColumn()
  departmentName!: string;

  @ViewColumn()
  totalEmployees!: number;

  @ViewColumn()
  presentToday!: number;

  @ViewColumn()
  lateToday!: number;

  @ViewColumn()
  absentToday!: number;

  @ViewColumn()
  leaveToday!: number;

  /** Percent with two decimals; null while nobody is marked. */
  @ViewColumn()
  attendanceRate!: number | null;
}
