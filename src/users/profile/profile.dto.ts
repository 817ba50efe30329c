import type { SignedUrls } from '../../platform/storage/signed-urls.js';
import { UserDto } from '../user.dto.js';
import { EmailAddress, PersonName, PhoneNumber, PostalAddress } from '../personal-details.js';
import type { Profile } from './profiles.js';
import { UserSettingsDto } from './user-settings.dto.js';
import { Optional } from '../../platform/wire/presence.js';

export class ProfileDto extends UserDto {
  settings!: UserSettingsDto;

  static of({ person, choices }: Profile, urls: SignedUrls): ProfileDto {
    const settings = UserSettingsDto.from(choices);
    return Object.assign(UserDto.from(person, urls), { settings });
  }
}

/** What people may change about themselves; what is left out stays. */
export class ChangeProfileDto {
  @Optional()
  @PersonName()
  name?: string;

  @Optional()
  @EmailAddress()
  email?: string;

  @PhoneNumber()
  phone?: string | null;

  @PostalAddress()
  address?: string | null;
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
