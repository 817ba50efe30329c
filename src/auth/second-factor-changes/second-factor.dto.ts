import { IsNotEmpty, IsString, MaxLength } from 'class-validator';
import { PresentPassword } from '../passwords/password-policy.js';
import type { SecondFactorState } from './second-factor-changes.service.js';

export class SecondFactorDto {
  /** Whether signing in takes a code beside the password. */
  enabled!: boolean;
  recovery_codes_left!: number;

  static from({ isOn, recoveryCodesLeft }: SecondFactorState): SecondFactorDto {
    return { enabled: isOn, recovery_codes_left: recoveryCodesLeft };
  }
}

export class BeginSecondFactorDto {
  /** The present one. */
  @PresentPassword()
  password!: string;
}

export class SecondFactorEnrolmentDto {
  /** Base 32, for authenticators that it is typed into. */
  secret!: string;
  /** `otpauth://totp/…`, for a QR code. */
  uri!: string;
}

export class SecondFactorCodeDto {
  /** Of the authenticator, or a recovery code. */
  @IsString()
  @IsNotEmpty()
  @MaxLength(40)
  code!: string;
}

export class RecoveryCodesDto {
  /** Each signs in once instead of a code; they are shown this once. */
  recovery_codes!: string[];
}

export class EndSecondFactorDto extends SecondFactorCodeDto {
  /** The present one. */
  @PresentPassword()
  password!: string;
}
