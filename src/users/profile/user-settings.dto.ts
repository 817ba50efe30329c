import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { ArrayMaxSize, IsArray, IsBoolean, IsIn, IsTimeZone, Matches } from 'class-validator';
import { LETTER_KINDS, type LetterKind } from '../../platform/settings/letter-kinds.js';
import { Optional } from '../../platform/wire/presence.js';
import { Word } from '../../platform/wire/text.js';
import {
  CsvSeparator,
  DateForm,
  ExportFormat,
  Theme,
  type Choices,
} from '../user-settings.entity.js';

/** What a person chose for themselves. */
export class UserSettingsDto {
  camera_access_enabled!: boolean;
  notifications_enabled!: boolean;

  /** Kinds of letters that one does without. */
  @ApiProperty({ enum: LETTER_KINDS, isArray: true })
  letters_off!: LetterKind[];
  export_format!: ExportFormat;
  csv_separator!: CsvSeparator;

  /** Of the dates in a CSV: 2026-03-31, 31.03.2026, 31/03/2026 or 03/31/2026. */
  date_form!: DateForm;
  /** Whose clocks the pages show moments on, IANA; the site's where one chose none. Days and lateness are the site's. */
  timezone!: string;
  language!: string;
  theme!: Theme;

  /** @param siteZone of whoever chose none */
  static from(settings: Choices, siteZone: string): UserSettingsDto {
    return {
      camera_access_enabled: settings.cameraAccessEnabled,
      notifications_enabled: settings.notificationsEnabled,
      letters_off: settings.lettersOff ?? [],
      export_format: settings.exportFormat,
      csv_separator: settings.csvSeparator,
      date_form: settings.dateForm,
      timezone: settings.timezone ?? siteZone,
      language: settings.language,
      theme: settings.theme,
    };
  }
}

export class ChangeUserSettingsDto {
  @Optional()
  @IsBoolean()
  camera_access_enabled?: boolean;

  @Optional()
  @IsBoolean()
  notifications_enabled?: boolean;

  /** Kinds of letters to do without; an empty list for none. */
  @Optional()
  @IsArray()
  @ArrayMaxSize(LETTER_KINDS.length)
  @IsIn(LETTER_KINDS, { each: true })
  @ApiPropertyOptional({ enum: LETTER_KINDS, isArray: true })
  letters_off?: LetterKind[];

  @Optional()
  @Word(ExportFormat)
  export_format?: ExportFormat;

  /** Between the cells of a CSV. */
  @Optional()
  @Word(CsvSeparator)
  csv_separator?: CsvSeparator;

  /** Of the dates in a CSV. */
  @Optional()
  @Word(DateForm)
  date_form?: DateForm;

  /** IANA, such as `Europe/Berlin`. */
  @Optional()
  @IsTimeZone()
  timezone?: string;

  /** A language tag, such as `en` or `pt-BR`. */
  @Optional()
  @Matches(/^[a-z]{2,3}(-[A-Za-z\d]{2,6})?$/, { message: 'language must be a tag such as en' })
  language?: string;

  @Optional()
  @Word(Theme)
  theme?: Theme;
}
