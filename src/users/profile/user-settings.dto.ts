import { IsBoolean, IsTimeZone, Matches } from 'class-validator';
import { Optional } from '../../platform/wire/presence.js';
import { Word } from '../../platform/wire/text.js';
import { ExportFormat, Theme, type Choices } from '../user-settings.entity.js';

/** What a person chose for themselves. */
export class UserSettingsDto {
  camera_access_enabled!: boolean;
  notifications_enabled!: boolean;
  export_format!: ExportFormat;
  /** IANA. */
  timezone!: string;
  language!: string;
  theme!: Theme;

  static from(settings: Choices): UserSettingsDto {
    return {
      camera_access_enabled: settings.cameraAccessEnabled,
      notifications_enabled: settings.notificationsEnabled,
      export_format: settings.exportFormat,
      timezone: settings.timezone,
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

  @Optional()
  @Word(ExportFormat)
  export_format?: ExportFormat;

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
