import { Column, Entity, JoinColumn, ManyToOne, PrimaryGeneratedColumn, Unique } from 'typeorm';
import type { LetterKind } from '../platform/settings/letter-kinds.js';
import { MOMENT } from '../platform/database/schema/columns.js';
import { User } from './user.entity.js';

export enum ExportFormat {
  Csv = 'csv',
  Pdf = 'pdf',
  Excel = 'excel',
}

/** What stands between the cells of a CSV. */
export enum CsvSeparator {
  Comma = 'comma',
  Semicolon = 'semicolon',
  Tab = 'tab',
}

/** How the dates of a CSV are written. */
export enum DateForm {
  /** `2026-03-31`. */
  Iso = 'iso',
  /** `31.03.2026`. */
  DayMonthDots = 'dmy_dots',
  /** `31/03/2026`. */
  DayMonthSlashes = 'dmy_slashes',
  /** `03/31/2026`. */
  MonthDaySlashes = 'mdy_slashes',
}

export enum Theme {
  Light = 'light',
  Dark = 'dark',
  System = 'system',
}

@Entity('user_settings')
@Unique('uq_user_settings_user_id', ['userId'])
export class UserSettings {
  @PrimaryGeneratedColumn()
  id!: number;

  @Column({ length: 20 })
  userId!: string;

  // One each: the unique key says so, and a one-to-one would add a second.
  @ManyToOne(() => User, { onDelete: 'CASCADE', onUpdate: 'NO ACTION' })
  @JoinColumn()
  user?: User;

  @Column({ default: true })
  cameraAccessEnabled!: boolean;

  @Column({ default: true })
  notificationsEnabled!: boolean;

  /** Kinds of letters that the person does without. */
  @Column('simple-array', { nullable: true })
  lettersOff!: LetterKind[] | null;

  @Column({ type: 'simple-enum', enum: ExportFormat, default: ExportFormat.Csv })
  exportFormat!: ExportFormat;

  @Column('varchar', { length: 12, default: CsvSeparator.Comma })
  csvSeparator!: CsvSeparator;

  @Column('varchar', { length: 12, default: DateForm.Iso })
  dateForm!: DateForm;

  /** SHA-256 of the personal key, which is shown once and never stored. */
  @Column('varchar', { length: 255, nullable: true, select: false })
  apiKey!: string | null;

  @Column({ ...MOMENT, nullable: true })
  apiKeyCreatedAt!: Date | null;

  /** From then on it opens nothing; null for never. */
  @Column({ ...MOMENT, nullable: true })
  apiKeyExpiresAt!: Date | null;

  /** On whose clocks moments are shown to the person; null for the site's. Days are always the site's. */
  @Column('varchar', { length: 50, nullable: true })
  timezone!: string | null;

  @Column({ length: 10, default: 'en' })
  language!: string;

  @Column({ type: 'simple-enum', enum: Theme, default: Theme.System })
  theme!: Theme;
}

/** Of somebody's personal key. */
export const NO_API_KEY = { apiKey: null, apiKeyCreatedAt: null, apiKeyExpiresAt: null };

/** What there is to choose. */
export type Choices = Omit<UserSettings, 'id' | 'userId' | 'user' | keyof typeof NO_API_KEY>;
