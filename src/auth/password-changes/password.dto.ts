import { IsNotEmpty, IsString, MaxLength } from 'class-validator';
import { EmailAddress } from '../../users/personal-details.js';
import { NewPassword, PresentPassword } from '../passwords/password-policy.js';

export class ChangePasswordDto {
  @PresentPassword()
  old_password!: string;

  /** 8 to 72 bytes with an upper-case and a lower-case letter, a digit and a special character. */
  @NewPassword()
  new_password!: string;
}

export class ForgotPasswordDto {
  @EmailAddress()
  email!: string;
}

export class ResetPasswordDto {
  /** From the link. */
  @IsString()
  @IsNotEmpty()
  @MaxLength(200)
  token!: string;

  /** 8 to 72 bytes with an upper-case and a lower-case letter, a digit and a special character. */
  @NewPassword()
  new_password!: string;
}
