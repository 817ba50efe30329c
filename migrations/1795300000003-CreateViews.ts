import { View, type MigrationInterface, type QueryRunner } from 'typeorm';
import { siteDay } from '../src/platform/database/schema/site-day.js';

/** What operators and reporting tools read. */
export class CreateViews1795300000003 implements MigrationInterface {
  name = 'CreateViews1795300000003';

  async up(runner: QueryRunner): Promise<void> {
    const day = siteDay(runner.dataSource.options.type === 'better-sqlite3');
    for (const [name, expression] of Object.entries(definitions(day))) {
      await runner.createView(new View({ name, expression }), true);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const name of Object.keys(definitions('')).reverse()) {
      await runner.dropView(name);
    }
  }
}

const definitions = (day: string): Record<string, string> => ({
  v_face_enrollment_status: `SELECT u.id AS user_id, u.name AS name, u.department AS department_id,
  COUNT(e.id) AS total_encodings,
  COALESCE(SUM(CASE WHEN e.status = 'verified' THEN 1 ELSE 0 END), 0) AS verified,
  COALESCE(SUM(CASE WHEN e.status = 'pending' THEN 1 ELSE 0 END), 0) AS pending,
  COALESCE(SUM(CASE WHEN e.status = 'rejected' THEN 1 ELSE 0 END), 0) AS rejected,
  CASE
    WHEN COALESCE(SUM(CASE WHEN e.status = 'verified' THEN 1 ELSE 0 END), 0) >=
      (SELECT config_value + 0 FROM system_config WHERE config_key = 'face_registration_min_images')
      THEN 'Enrolled'
    WHEN COALESCE(SUM(CASE WHEN e.status IN ('verified', 'pending') THEN 1 ELSE 0 END), 0) > 0
      THEN 'In Progress'
    ELSE 'Not Started'
  END AS status
FROM users u
LEFT JOIN face_encodings e ON e.user_id = u.id AND e.deleted_at IS NULL
WHERE u.deleted_at IS NULL
GROUP BY u.id, u.name, u.department`,
  v_monthly_attendance_rate: `SELECT u.id AS user_id, u.name AS name, u.department AS department_id,
  SUBSTR(r.date_only, 1, 7) AS \`year_month\`, COUNT(*) AS total_days,
  SUM(CASE WHEN r.status = 'Present' THEN 1 ELSE 0 END) AS present_days,
  SUM(CASE WHEN r.status = 'Late' THEN 1 ELSE 0 END) AS late_days,
  SUM(CASE WHEN r.status = 'Absent' THEN 1 ELSE 0 END) AS absent_days,
  SUM(CASE WHEN r.status = 'Leave' THEN 1 ELSE 0 END) AS leave_days,
  ROUND(100.0 * SUM(CASE WHEN r.status IN ('Present', 'Late') THEN 1 ELSE 0 END)
    / NULLIF(SUM(CASE WHEN r.status = 'Leave' THEN 0 ELSE 1 END), 0), 2) AS attendance_rate
FROM users u
JOIN attendance_records r ON r.user_id = u.id
WHERE u.deleted_at IS NULL AND r.verification_status = 'verified'
GROUP BY u.id, u.name, u.department, SUBSTR(r.date_only, 1, 7)`,
  v_department_stats: `SELECT d.id AS department_id, d.name AS department_name,
  COUNT(u.id) AS total_employees,
  COALESCE(SUM(CASE WHEN r.status = 'Present' THEN 1 ELSE 0 END), 0) AS present_today,
  COALESCE(SUM(CASE WHEN r.status = 'Late' THEN 1 ELSE 0 END), 0) AS late_today,
  COALESCE(SUM(CASE WHEN r.status = 'Absent' THEN 1 ELSE 0 END), 0) AS absent_today,
  COALESCE(SUM(CASE WHEN r.status = 'Leave' THEN 1 ELSE 0 END), 0) AS leave_today,
  ROUND(100.0 * SUM(CASE WHEN r.status IN ('Present', 'Late') THEN 1 ELSE 0 END)
    / NULLIF(SUM(CASE WHEN r.status IN ('Present', 'Late', 'Absent') THEN 1 ELSE 0 END), 0), 2)
    AS attendance_rate
FROM departments d
LEFT JOIN users u ON u.department = d.id AND u.status = 'Active' AND u.deleted_at IS NULL
LEFT JOIN attendance_records r ON r.user_id = u.id AND r.date_only = ${day}
  AND r.verification_status = 'verified'
GROUP BY d.id, d.name`,
  v_today_attendance: `SELECT u.id AS user_id, u.name AS name, u.role AS role, u.department AS department_id,
  d.name AS department_name, ${day} AS date_only, r.id AS record_id,
  COALESCE(r.status, 'not_marked') AS status, r.timestamp AS timestamp, r.time_only AS time_only,
  r.late_minutes AS late_minutes, r.source AS source, r.verification_status AS verification_status
FROM users u
LEFT JOIN departments d ON d.id = u.department
LEFT JOIN attendance_records r ON r.user_id = u.id AND r.date_only = ${day}
WHERE u.status = 'Active' AND u.deleted_at IS NULL`,
});
