import type { SignedUrls } from '../../platform/storage/signed-urls.js';
import { UserDto } from '../user.dto.js';
import type { Profile } from './profiles.js';
import { UserSettingsDto } from './user-settings.dto.js';

export class ProfileDto extends UserDto {
  settings!: UserSettingsDto;

  static of({ person, choices }: Profile, urls: SignedUrls, siteZone: string): ProfileDto {
    const settings = UserSettingsDto.from(choices, siteZone);
    return Object.assign(UserDto.from(person, urls), { settings });
  }
}

export class AvatarDto {
  /** A relative address, good for about 15 minutes. */
  avatar_url!: string;
  /** The same as `avatar_url`. */
  url!: string;

  static from(url: string): AvatarDto {
    return { avatar_url: url, url };
  }
}
