import { IsBoolean, IsEnum, IsTimeZone, Matches } from 'class-validator';
import { MayBeMissing } from '../personal-details.js';
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
  @MayBeMissing()
  @IsBoolean()
  camera_access_enabled?: boolean;

  @MayBeMissing()
  @IsBoolean()
  notifications_enabled?: boolean;

  @MayBeMissing()
  @IsEnum(ExportFormat)
  export_format?: ExportFormat;

  /** IANA, such as `Europe/Berlin`. */
  @MayBeMissing()
  @IsTimeZone()
  timezone?: string;

  /** A language tag, such as `en` or `pt-BR`. */
  @MayBeMissing()
  @Matches(/^[a-z]{2,3}(-[A-Za-z\d]{2,6})?$/, { message: 'language must be a tag such as en' })
  language?: string;

  @MayBeMissing()
  @IsEnum(Theme)
  theme?: Theme;
}
