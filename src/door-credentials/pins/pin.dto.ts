import { PresentPassword } from '../../auth/passwords/password-policy.js';
import { NewPin } from './pin-policy.js';

export class ChoosePinDto {
  /** Six digits: at least three different ones, not in their order, and not three of them twice. */
  @NewPin()
  pin!: string;

  /** The present one. */
  @PresentPassword()
  password!: string;
}

export class IssuedPinDto {
  /** It is shown this once. */
  pin!: string;
}
