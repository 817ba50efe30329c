import { Body, Controller, Get, HttpCode, Post, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Caller } from '../../platform/access/caller.decorator.js';
import type { Principal } from '../../platform/access/principal.js';
import { Picture, TakesForm } from '../../platform/http/forms/form.decorator.js';
import type { Upload } from '../../platform/http/forms/form.shape.js';
import { SettingsService } from '../../platform/settings/settings.service.js';
import { SignedUrls } from '../../platform/storage/signed-urls.js';
import { AvatarsService } from './avatars.service.js';
import { AvatarDto, ProfileDto } from './profile.dto.js';
import { ChangeUserSettingsDto, UserSettingsDto } from './user-settings.dto.js';
import { Profiles } from './profiles.js';
import { UserSettingsService } from './user-settings.service.js';

/** What people see and change about themselves. */
@ApiTags('Users')
@Controller('users')
export class ProfileController {
  constructor(
    private readonly profiles: Profiles,
    private readonly settings: UserSettingsService,
    private readonly site: SettingsService,
    private readonly avatars: AvatarsService,
    private readonly urls: SignedUrls,
  ) {}

  /** Show oneself. */
  @Get('profile')
  async profile(@Caller() { id }: Principal): Promise<ProfileDto> {
    return ProfileDto.of(await this.profiles.of(id), this.urls, await this.siteZone());
  }

  /** Show one's settings. */
  @Get('settings')
  async showSettings(@Caller() { id }: Principal): Promise<UserSettingsDto> {
    return UserSettingsDto.from(await this.settings.get(id), await this.siteZone());
  }

  /** Change one's settings; what is left out stays. */
  @Put('settings')
  async changeSettings(
    @Caller() { id }: Principal,
    @Body() changes: ChangeUserSettingsDto,
  ): Promise<UserSettingsDto> {
    const settings = await this.settings.change(id, {
      cameraAccessEnabled: changes.camera_access_enabled,
      notificationsEnabled: changes.notifications_enabled,
      lettersOff: changes.letters_off,
      exportFormat: changes.export_format,
      csvSeparator: changes.csv_separator,
      dateForm: changes.date_form,
      timezone: changes.timezone,
      language: changes.language,
      theme: changes.theme,
    });
    return UserSettingsDto.from(settings, await this.siteZone());
  }

  /** Set one's picture. */
  @Post('avatar')
  @HttpCode(200)
  @TakesForm({ files: [{ name: 'avatar', aliases: ['file', 'image'] }] })
  async setAvatar(
    @Caller() { id }: Principal,
    @Picture('avatar') picture: Upload,
  ): Promise<AvatarDto> {
    return AvatarDto.from(this.urls.urlFor(await this.avatars.replace(id, picture.bytes)));
  }

  private async siteZone(): Promise<string> {
    return (await this.site.current()).site_timezone;
  }
}
