import { ViewColumn, ViewEntity } from 'typeorm';
import { DEPARTMENT_THEN, EXEMPT_THEN, membershipOn } from '../../users/history/membership-sql.js';

/**
 * Each user's days of each month by status, in the department they belonged to then: somebody who moved has a row of
 * each. A mark that awaits or failed verification does not count, nor does a day on which the person was exempt.
 */
@ViewEntity({
  name: 'v_monthly_attendance_rate',
  expression: `SELECT u.id AS user_id, u.name AS name, ${DEPARTMENT_THEN} AS department_id,
  SUBSTR(r.date_only, 1, 7) AS \`year_month\`, COUNT(*) AS total_days,
  SUM(CASE WHEN r.status = 'Present' THEN 1 ELSE 0 END) AS present_days,
  SUM(CASE WHEN r.status = 'Late' THEN 1 ELSE 0 END) AS late_days,
  SUM(CASE WHEN r.status = 'Absent' THEN 1 ELSE 0 END) AS absent_days,
  SUM(CASE WHEN r.status = 'Leave' THEN 1 ELSE 0 END) AS leave_days,
  ROUND(100.0 * SUM(CASE WHEN r.status IN ('Present', 'Late') OR (r.status = 'Leave' AND r.leave_counts_as_present = 1) THEN 1 ELSE 0 END)
    / NULLIF(SUM(CASE WHEN r.status = 'Leave' AND r.leave_counts_as_present = 0 THEN 0 ELSE 1 END), 0), 2) AS attendance_rate
FROM users u
JOIN attendance_records r ON r.user_id = u.id
${membershipOn('r.date_only')}
WHERE r.verification_status = 'verified' AND ${EXEMPT_THEN} = 0
GROUP BY u.id, u.name, ${DEPARTMENT_THEN}, SUBSTR(r.date_only, 1, 7)`,
})
export class MonthlyAttendanceRate {
  @ViewColumn()
  userId!: string;

  @ViewColumn()
  name!: string;

  @ViewColumn()
  departmentId!: string | null;

  /** `YYYY-MM`. */
  @ViewColumn()
  yearMonth!: string;

  @ViewColumn()
  totalDays!: number;

  @ViewColumn()
  presentDays!: number;

  @ViewColumn()
  lateDays!: number;

  @ViewColumn()
  absentDays!: number;

  @ViewColumn()
  leaveDays!: number;

  /** Percent with two decimals; null in a month of nothing but leave that does not count as present. */
  @ViewColumn()
  attendanceRate!: number | null;
}
