import { DomainError } from '../platform/errors/domain-error.js';

/** One answer for an unknown number, a wrong PIN and a card that is not known: whoever guesses learns nothing. */
export class CredentialNotRecognized extends DomainError {
  readonly code = 'credential_not_recognized';
  readonly status = 404;

  constructor() {
    super('Nobody who can be marked is known by this');
  }
}

/** marking_without_face says otherwise. */
export class CredentialNotAccepted extends DomainError {
  readonly code = 'credential_not_accepted';
  readonly status = 403;

  constructor() {
    super('Nobody is marked by this here');
  }
}

export class TooManyPinAttempts extends DomainError {
  readonly code = 'too_many_attempts';
  readonly status = 429;

  constructor(override readonly retryAfter: number) {
    super('Too many wrong PINs; try again later');
  }
}
