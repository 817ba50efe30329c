import { DomainError } from '../platform/errors/domain-error.js';

/** A token that opens nothing; the single-page app reads `valid`. */
abstract class TokenRefused extends DomainError {
  readonly status = 401;
  override readonly extensions = { valid: false };
}

export class NotSignedIn extends TokenRefused {
  readonly code = 'unauthorized';

  constructor() {
    super('Sign in first');
  }
}

export class TokenInvalid extends TokenRefused {
  readonly code = 'token_invalid';

  constructor() {
    super('This token is not one of ours');
  }
}

export class TokenExpired extends TokenRefused {
  readonly code = 'token_expired';

  constructor() {
    super('The session has expired; sign in again');
  }
}

export class TokenRevoked extends TokenRefused {
  readonly code = 'token_revoked';

  constructor() {
    super('The session was ended; sign in again');
  }
}

export class SessionTooOld extends TokenRefused {
  readonly code = 'session_too_old';

  constructor() {
    super('The session has lasted as long as one may; sign in again');
  }
}

export class RefreshTokenReused extends TokenRefused {
  readonly code = 'refresh_token_reused';

  constructor() {
    super('This refresh token was used before or revoked; the session is ended, sign in again');
  }
}

export class RoleNotAllowed extends DomainError {
  readonly code = 'forbidden';
  readonly status = 403;

  constructor() {
    super('Your role does not allow this');
  }
}

export class DeviceNotAllowed extends DomainError {
  readonly code = 'device_not_allowed';
  readonly status = 403;

  constructor() {
    super('This device may not do this');
  }
}

/** All but one would have to be ignored, and the caller could not know which. */
export class TwoCredentials extends DomainError {
  readonly code = 'two_credentials';
  readonly status = 400;

  constructor() {
    super(
      'Send one of Authorization, X-API-Key, X-Device-Key and the cookie of a session, not several',
    );
  }
}

/** A cookie goes with every request to its site, whoever has the browser send it. */
export class CrossSiteRequest extends DomainError {
  readonly code = 'cross_site_request';
  readonly status = 403;

  constructor() {
    super('By its cookie, only the pages of this service itself can do this');
  }
}

export class InvalidCredentials extends DomainError {
  readonly code = 'invalid_credentials';
  readonly status = 401;

  constructor() {
    super('The e-mail address, the number, the user id or the password is wrong');
  }
}

export class AccountSuspended extends DomainError {
  readonly code = 'account_suspended';
  readonly status = 403;

  constructor() {
    super('This account is suspended; ask an administrator');
  }
}

export class AccountInactive extends DomainError {
  readonly code = 'account_inactive';
  readonly status = 403;

  constructor() {
    super('This account is not active; ask an administrator');
  }
}

export class RegistrationClosed extends DomainError {
  readonly code = 'registration_closed';
  readonly status = 403;

  constructor() {
    super('Registration is closed; ask an administrator for an account');
  }
}

export class AdminRegistrationForbidden extends DomainError {
  readonly code = 'admin_registration_forbidden';
  readonly status = 403;

  constructor() {
    super('Nobody can register as an administrator');
  }
}

export class WrongPassword extends DomainError {
  readonly code = 'wrong_password';
  readonly status = 400;

  constructor() {
    super('The present password is wrong');
  }
}

export class SessionNotFound extends DomainError {
  readonly code = 'session_not_found';
  readonly status = 404;

  constructor() {
    super('You have no such session');
  }
}

export class SignInsBusy extends DomainError {
  readonly code = 'too_many_requests';
  readonly status = 429;
  override readonly retryAfter = 5;

  constructor() {
    super('Too many people are signing in at this moment; try again in a few seconds');
  }
}

export class TooManyRegistrations extends DomainError {
  readonly code = 'too_many_registrations';
  readonly status = 429;

  constructor(override readonly retryAfter: number) {
    super('Too many accounts were made from this address; try again later');
  }
}

/** Guessed from everywhere, so slowly for everybody who has not been here before. */
export class AccountUnderAttack extends DomainError {
  readonly code = 'too_many_attempts';
  readonly status = 429;

  constructor(override readonly retryAfter: number) {
    super(`Too many wrong passwords for this account today; try again in ${retryAfter} seconds`);
  }
}

export class TooManyAttempts extends DomainError {
  readonly code = 'too_many_attempts';
  readonly status = 429;
  override readonly retryAfter: number;

  constructor(seconds: number) {
    super(`Too many wrong passwords; try again in ${Math.ceil(seconds / 60)} minute(s)`);
    this.retryAfter = seconds;
  }
}

export class ResetTokenInvalid extends DomainError {
  readonly code = 'reset_token_invalid';
  readonly status = 400;

  constructor() {
    super('This link was used, has expired, or is not one of ours; ask for a new one');
  }
}

export class ApiKeyInvalid extends TokenRefused {
  readonly code = 'api_key_invalid';

  constructor() {
    super('This key is not one of ours, or was revoked');
  }
}

export class ApiKeyExpired extends TokenRefused {
  readonly code = 'api_key_expired';

  constructor() {
    super('This key has expired; make another one');
  }
}

export class ApiKeyReadsOnly extends DomainError {
  readonly code = 'api_key_reads_only';
  readonly status = 403;

  constructor() {
    super('A personal key can only read; sign in to change something');
  }
}

/** Whoever finds an open session cannot take the account with it. */
export class PasswordRequired extends DomainError {
  readonly code = 'password_required';
  readonly status = 400;

  constructor() {
    super('Another e-mail address takes the present password; send it as password');
  }
}

export class EmailTokenInvalid extends DomainError {
  readonly code = 'email_token_invalid';
  readonly status = 400;

  constructor() {
    super('This link was used, has expired, or is not one of ours; ask for the address again');
  }
}
