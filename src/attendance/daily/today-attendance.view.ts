import { ViewColumn, ViewEntity } from 'typeorm';
import { employedOn } from '../../users/history/employment-sql.js';
import { aroundSiteDay } from '../../platform/database/schema/site-day.js';

/** Every active user with the record of the site's day, or `not_marked` where attendance is owed. */
@ViewEntity({
  name: 'v_today_attendance',
  expression: aroundSiteDay(
    (day) => `SELECT u.id AS user_id, u.name AS name, u.role AS role, u.department AS department_id,
  d.name AS department_name, ${day} AS date_only, r.id AS record_id,
  COALESCE(r.status, 'not_marked') AS status, r.timestamp AS timestamp, r.time_only AS time_only,
  r.late_minutes AS late_minutes, r.source AS source, r.verification_status AS verification_status
FROM users u
LEFT JOIN departments d ON d.id = u.department
LEFT JOIN attendance_records r ON r.user_id = u.id AND r.date_only = ${day}
WHERE u.status = 'Active' AND u.deleted_at IS NULL
  AND (r.id IS NOT NULL OR (u.exempt = 0 AND ${employedOn(day)}))`,
  ),
})
export class TodayAttendance {
  @ViewColumn()
  userId!: string;

  @ViewColumn()
  name!: string;

  @ViewColumn()
  departmentId!: string | null;

  @ViewColumn()
  departmentName!: string | null;

  @ViewColumn()
  recordId!: number | null;

  /** The record's status, or `not_marked`. */
  @ViewColumn()
  status!: string;

  @ViewColumn()
  verificationStatus!: string | null;
}
