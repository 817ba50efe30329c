import { ViewColumn, ViewEntity } from 'typeorm';
import { asNumber } from '../../platform/database/schema/columns.js';

/** How far each user's enrolment has come. */
@ViewEntity({
  name: 'v_face_enrollment_status',
  expression: `SELECT u.id AS user_id, u.name AS name, u.department AS department_id,
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
})
export class FaceEnrollmentStatus {
  @ViewColumn()
  userId!: string;

  @ViewColumn()
  name!: string;

  @ViewColumn()
  departmentId!: string | null;

  @ViewColumn({ transformer: asNumber })
  totalEncodings!: number;

  @ViewColumn({ transformer: asNumber })
  verified!: number;

  @ViewColumn({ transformer: asNumber })
  pending!: number;

  @ViewColumn({ transformer: asNumber })
  rejected!: number;

  @ViewColumn()
  status!: 'Enrolled' | 'In Progress' | 'Not Started';
}
