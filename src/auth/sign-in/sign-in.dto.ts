import { ApiPropertyOptional } from '@nestjs/swagger';
import { Allow, IsNotEmpty, IsString, MaxLength } from 'class-validator';
import { Role } from '../../platform/access/role.js';
import { EmailAddress, PersonName } from '../../users/personal-details.js';
import type { Credentials, SignedIn } from './auth.service.js';
import { NewPassword, PresentPassword } from '../passwords/password-policy.js';
import { Optional, OptionalOr } from '../../platform/wire/presence.js';
import { Trimmed, Word } from '../../platform/wire/text.js';

export class RegisterDto {
  @PersonName()
  name!: string;

  @EmailAddress()
  email!: string;

  /** 8 to 72 bytes with an upper-case and a lower-case letter, a digit and a special character. */
  @NewPassword()
  password!: string;

  /** `employee` or `student`; nobody can register as an administrator. */
  @OptionalOr(Role.Employee)
  @Word(Role)
  role: Role = Role.Employee;
}

export class LoginDto {
  /** An e-mail address, a user id or an employee number. */
  @Trimmed()
  @IsString()
  @IsNotEmpty()
  @MaxLength(100)
  email!: string;

  @PresentPassword()
  password!: string;

  /** Ignored: an account has the role it has. */
  @Allow()
  @ApiPropertyOptional({ enum: Role })
  role?: unknown;

  /** What the user calls the device, for the list of sessions. */
  @Optional()
  @IsString()
  @MaxLength(100)
  device_name?: string;

  /** Of the authenticator, or a recovery code; for accounts with a second factor. */
  @Optional()
  @IsString()
  @MaxLength(40)
  code?: string;
}

/** What is known of whoever signs in. */
export const credentialsOf = ({ email, password, device_name, code }: LoginDto): Credentials => ({
  identity: email,
  password,
  deviceName: device_name ?? null,
  code: code ?? null,
});

export class SignedInDto {
  /** The access token. */
  token!: string;
  refresh_token!: string;
  /** Seconds the access token lives. */
  expires_in!: number;
  user_id!: string;
  name!: string;
  role!: Role;

  static from({ user, tokens }: SignedIn): SignedInDto {
    return {
      token: tokens.access,
      refresh_token: tokens.refresh,
      expires_in: tokens.expiresIn,
      user_id: user.id,
      name: user.name,
      role: user.role,
    };
  }
}

export class RegisteredDto extends SignedInDto {
  message!: string;
  email!: string;

  static of(signedIn: SignedIn, { name, email }: RegisterDto): RegisteredDto {
    return Object.assign(SignedInDto.from(signedIn), { message: `Welcome, ${name}`, email });
  }
}
