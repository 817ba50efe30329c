import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { momentOf } from '../database/columns.js';
import { SignedUrls } from '../storage/signed-urls.js';
import type { ProfileDto } from './dto/profile.dto.js';
import type { UserSettingsDto } from './dto/user-settings.dto.js';
import { UserNotFound } from './errors.js';
import type { UserDto } from './user.dto.js';

type Moment = 'created_at' | 'updated_at';
type Flag = 'camera_access_enabled' | 'notifications_enabled';

/** A row as the drivers return it: a moment is text or a Date, a flag is a number. */
type Row = Omit<UserDto, Moment | 'last_login' | 'avatar_url'> &
  Omit<UserSettingsDto, Flag> &
  Record<Moment, string | Date> &
  Record<Flag, 0 | 1> & {
    readonly last_login: string | Date | null;
    readonly avatar_path: string | null;
  };

// The first thing that every page asks for: written out, it costs a sixth of what three finds would.
const PROFILE = `SELECT u.id AS id, u.name AS name, u.email AS email, u.role AS role,
  u.department AS department, d.name AS department_name, u.phone AS phone, u.address AS address,
  u.avatar_url AS avatar_path, u.status AS status, u.join_date AS join_date,
  u.last_login AS last_login, u.created_at AS created_at, u.updated_at AS updated_at,
  s.camera_access_enabled AS camera_access_enabled,
  s.notifications_enabled AS notifications_enabled, s.export_format AS export_format,
  s.timezone AS timezone, s.language AS language, s.theme AS theme
FROM users u JOIN user_settings s ON s.user_id = u.id LEFT JOIN departments d ON d.id = u.department
WHERE u.id = ? AND u.deleted_at IS NULL`;

/** What people see of themselves. */
@Injectable()
export class Profiles {
  constructor(
    private readonly database: DataSource,
    private readonly urls: SignedUrls,
  ) {}

  /** @throws UserNotFound */
  async of(id: string): Promise<ProfileDto> {
    const [row] = await this.database.query<Row[]>(PROFILE, [id]);
    if (!row) throw new UserNotFound(id);
    return {
      id: row.id,
      name: row.name,
      email: row.email,
      role: row.role,
      department: row.department,
      department_name: row.department_name,
      phone: row.phone,
      address: row.address,
      avatar_url: this.urls.urlFor(row.avatar_path),
      status: row.status,
      join_date: row.join_date,
      last_login: momentOf(row.last_login),
      created_at: momentOf(row.created_at),
      updated_at: momentOf(row.updated_at),
      settings: settingsOf(row),
    };
  }
}

const settingsOf = (row: Row): UserSettingsDto => ({
  camera_access_enabled: row.camera_access_enabled === 1,
  notifications_enabled: row.notifications_enabled === 1,
  export_format: row.export_format,
  timezone: row.timezone,
  language: row.language,
  theme: row.theme,
});
