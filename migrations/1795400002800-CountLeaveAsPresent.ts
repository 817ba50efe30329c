import { View, type MigrationInterface, type QueryRunner } from 'typeorm';
import { isEmbedded } from '../src/platform/database/schema/dialect.js';
import { siteDay } from '../src/platform/database/schema/site-day.js';

type Definitions = (day: string) => Record<string, string>;

/**
 * Leave that is attendance. No record of before is such, and no kind that the service brought: the flag of kinds said
 * nothing until now. Kinds that somebody made so are, from the next leave on.
 */
export class CountLeaveAsPresent1795400002800 implements MigrationInterface {
  name = 'CountLeaveAsPresent1795400002800';

  async up(runner: QueryRunner): Promise<void> {
    // In SQL: the embedded database would be given a new table under the feet of its views.
    const type = isEmbedded(runner.dataSource.options) ? 'boolean' : 'tinyint';
    await runner.query(
      `ALTER TABLE attendance_records ADD COLUMN leave_counts_as_present ${type} NOT NULL DEFAULT ${type === 'boolean' ? '(0)' : '0'}`,
    );
    await runner.query(`UPDATE leave_kinds SET counts_as_present = 0 WHERE code = 'training'`);
    await replace(runner, AFTER);
  }

  async down(runner: QueryRunner): Promise<void> {
    await replace(runner, BEFORE);
    await runner.query('ALTER TABLE attendance_records DROP COLUMN leave_counts_as_present');
  }
}

async function replace(runner: QueryRunner, definitions: Definitions): Promise<void> {
  const day = siteDay(isEmbedded(runner.dataSource.options));
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
  ROUND(100.0 * SUM(CASE WHEN r.status IN ('Present', 'Late') OR (r.status = 'Leave' AND r.leave_counts_as_present = 1) THEN 1 ELSE 0 END)
    / NULLIF(SUM(CASE WHEN r.status = 'Leave' AND r.leave_counts_as_present = 0 THEN 0 ELSE 1 END), 0), 2) AS attendance_rate
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
  ROUND(100.0 * SUM(CASE WHEN r.status IN ('Present', 'Late') OR (r.status = 'Leave' AND r.leave_counts_as_present = 1) THEN 1 ELSE 0 END)
    / NULLIF(SUM(CASE WHEN r.status IN ('Present', 'Late', 'Absent') OR (r.status = 'Leave' AND r.leave_counts_as_present = 1) THEN 1 ELSE 0 END), 0), 2)
    AS attendance_rate
FROM departments d
LEFT JOIN users u ON u.department = d.id AND u.status = 'Active' AND u.deleted_at IS NULL
  AND u.exempt = 0 AND (
  (u.employed_from <= ${day} AND (u.left_on IS NULL OR u.left_on >= ${day}))
  OR u.id IN (SELECT user_id FROM past_employments WHERE ${day} BETWEEN joined_on AND left_on))
LEFT JOIN attendance_records r ON r.user_id = u.id AND r.date_only = ${day}
  AND r.verification_status = 'verified'
GROUP BY d.id, d.name`,
});

const BEFORE: Definitions = (day) => ({
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
});
