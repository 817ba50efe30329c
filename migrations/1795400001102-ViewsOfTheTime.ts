import { View, type MigrationInterface, type QueryRunner } from 'typeorm';
import { siteDay } from '../src/platform/database/schema/site-day.js';

type Definitions = (day: string) => Record<string, string>;

/** Views that know who is employed, who is exempt, and where people belonged on each day. */
export class ViewsOfTheTime1795400001102 implements MigrationInterface {
  name = 'ViewsOfTheTime1795400001102';

  async up(runner: QueryRunner): Promise<void> {
    await replace(runner, AFTER);
  }

  async down(runner: QueryRunner): Promise<void> {
    await replace(runner, BEFORE);
  }
}

async function replace(runner: QueryRunner, definitions: Definitions): Promise<void> {
  const day = siteDay(runner.dataSource.options.type === 'better-sqlite3');
  for (const [name, expression] of Object.entries(definitions(day))) {
    await runner.dropView(name);
    await runner.createView(new View({ name, expression }), true);
  }
}

const AFTER: Definitions = (day) => ({
  v_monthly_attendance_rate: `SELECT u.id AS user_id, u.name AS name, CASE WHEN m.id IS NULL THEN u.department ELSE m.department_id END AS department_id,
  SUBSTR(r.date_only, 1, 7) AS \`year_month\`, COUNT(*) AS total_days,
  SUM(CASE WHEN r.status = 'Present' THEN 1 ELSE 0 END) AS present_days,
  SUM(CASE WHEN r.status = 'Late' THEN 1 ELSE 0 END) AS late_days,
  SUM(CASE WHEN r.status = 'Absent' THEN 1 ELSE 0 END) AS absent_days,
  SUM(CASE WHEN r.status = 'Leave' THEN 1 ELSE 0 END) AS leave_days,
  ROUND(100.0 * SUM(CASE WHEN r.status IN ('Present', 'Late') THEN 1 ELSE 0 END)
    / NULLIF(SUM(CASE WHEN r.status = 'Leave' THEN 0 ELSE 1 END), 0), 2) AS attendance_rate
FROM users u
JOIN attendance_records r ON r.user_id = u.id
LEFT JOIN past_memberships m ON m.user_id = u.id AND r.date_only BETWEEN m.first_day AND m.last_day
WHERE r.verification_status = 'verified' AND CASE WHEN m.id IS NULL THEN u.exempt ELSE m.exempt END = 0
GROUP BY u.id, u.name, CASE WHEN m.id IS NULL THEN u.department ELSE m.department_id END, SUBSTR(r.date_only, 1, 7)`,
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
  AND u.exempt = 0 AND (
  (u.employed_from <= ${day} AND (u.left_on IS NULL OR u.left_on >= ${day}))
  OR u.id IN (SELECT user_id FROM past_employments WHERE ${day} BETWEEN joined_on AND left_on))
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
WHERE u.status = 'Active' AND u.deleted_at IS NULL
  AND (r.id IS NOT NULL OR (u.exempt = 0 AND (
  (u.employed_from <= ${day} AND (u.left_on IS NULL OR u.left_on >= ${day}))
  OR u.id IN (SELECT user_id FROM past_employments WHERE ${day} BETWEEN joined_on AND left_on))))`,
});

const BEFORE: Definitions = (day) => ({
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
