import { IsString, MaxLength } from 'class-validator';
import type { SignedUrls } from '../../platform/storage/signed-urls.js';
import { Optional } from '../../platform/wire/presence.js';
import {
  EmailAddress,
  PersonName,
  PhoneNumber,
  PostalAddress,
} from '../../users/personal-details.js';
import type { User } from '../../users/user.entity.js';
import { UserDto } from '../../users/user.dto.js';

/** What people may change about themselves; what is left out stays. */
export class ChangeProfileDto {
  @Optional()
  @PersonName()
  name?: string;

  @Optional()
  @EmailAddress()
  email?: string;

  /** The present one, for another `email`. */
  @Optional()
  @IsString()
  @MaxLength(200)
  password?: string;

  @PhoneNumber()
  phone?: string | null;

  @PostalAddress()
  address?: string | null;
}

export class ChangedProfileDto extends UserDto {
  /** The address that awaits its confirmation; not there when none does. */
  pending_email?: string;

  static override from(user: User, urls: SignedUrls): ChangedProfileDto {
    const { pendingEmail } = user;
    const shown = UserDto.from(user, urls);
    return pendingEmail === null ? shown : Object.assign(shown, { pending_email: pendingEmail });
  }
}

export class ConfirmEmailDto {
  /** Of the link that was mailed. */
  @IsString()
  @MaxLength(500)
  token!: string;
}
