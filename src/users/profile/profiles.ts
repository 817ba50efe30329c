import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { momentOf } from '../../platform/database/schema/columns.js';
import { isLetterKind, type LetterKind } from '../../platform/settings/letter-kinds.js';
import { UserNotFound } from '../errors.js';
import type { UserView } from '../user.entity.js';
import type { Choices } from '../user-settings.entity.js';

type Moment = 'createdAt' | 'updatedAt';
type Flag = 'cameraAccessEnabled' | 'notificationsEnabled';

/** A person with what they chose. */
export interface Profile {
  readonly person: UserView;
  readonly choices: Choices;
}

/** A row as the drivers return it: a moment is text or a Date, a flag is a number. */
type ProfileRow = Omit<UserView, Moment | 'lastLogin' | 'department' | 'exempt'> &
  Omit<Choices, Flag | 'lettersOff'> &
  Record<Moment, string | Date> &
  Record<Flag | 'exempt', 0 | 1> & {
    readonly lastLogin: string | Date | null;
    readonly departmentName: string | null;
    readonly lettersOff: string | null;
  };

// The first thing that every page asks for: written out, it costs a sixth of what three finds would.
const PROFILE = `SELECT u.id AS id, u.name AS name, u.email AS email, u.guardian_email AS guardianEmail, u.role AS role,
  u.employee_number AS employeeNumber,
  u.department AS departmentId, d.name AS departmentName, u.phone AS phone, u.address AS address,
  u.avatar_url AS avatarPath, u.status AS status, u.join_date AS joinDate,
  u.left_on AS leftOn, u.exempt AS exempt, u.last_login AS lastLogin, u.created_at AS createdAt, u.updated_at AS updatedAt,
  s.camera_access_enabled AS cameraAccessEnabled, s.notifications_enabled AS notificationsEnabled, s.letters_off AS lettersOff,
  s.export_format AS exportFormat, s.csv_separator AS csvSeparator, s.date_form AS dateForm, s.timezone AS timezone, s.language AS language, s.theme AS theme
FROM users u JOIN user_settings s ON s.user_id = u.id LEFT JOIN departments d ON d.id = u.department
WHERE u.id = ? AND u.deleted_at IS NULL LIMIT 1`;

/** What people see of themselves. */
@Injectable()
export class Profiles {
  constructor(private readonly database: DataSource) {}

  /** @throws UserNotFound */
  async of(id: string): Promise<Profile> {
    const [row] = await this.database.query<ProfileRow[]>(PROFILE, [id]);
    if (!row) throw new UserNotFound(id);
    return { person: personOf(row), choices: choicesOf(row) };
  }
}

const personOf = (row: ProfileRow): UserView => ({
  ...row,
  department: row.departmentName === null ? null : { name: row.departmentName },
  exempt: row.exempt === 1,
  lastLogin: momentOf(row.lastLogin),
  createdAt: momentOf(row.createdAt),
  updatedAt: momentOf(row.updatedAt),
});

const choicesOf = (row: ProfileRow): Choices => ({
  ...row,
  cameraAccessEnabled: row.cameraAccessEnabled === 1,
  notificationsEnabled: row.notificationsEnabled === 1,
  lettersOff: kindsOf(row.lettersOff),
});

/** As the column has them. */
const kindsOf = (text: string | null): LetterKind[] => (text ?? '').split(',').filter(isLetterKind);
