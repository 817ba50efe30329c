import type { SignedIn } from '../sign-in/auth.service.js';
import { Role } from '../../platform/access/role.js';

export class PageSessionDto {
  user_id!: string;
  name!: string;
  role!: Role;
  /** Seconds until the session wants to be renewed. */
  expires_in!: number;

  static from({ user, tokens }: SignedIn): PageSessionDto {
    return { user_id: user.id, name: user.name, role: user.role, expires_in: tokens.expiresIn };
  }
}

export class RenewedPageSessionDto {
  /** Seconds until the session wants to be renewed again. */
  expires_in!: number;
}
