import { DomainError } from '../../platform/errors/domain-error.js';

/** The password was right; the same request with `code` signs in. */
export class SecondFactorRequired extends DomainError {
  readonly code = 'second_factor_required';
  readonly status = 401;

  constructor() {
    super('Send the code of your authenticator, or a recovery code, as well');
  }
}

export class SecondFactorInvalid extends DomainError {
  readonly code = 'second_factor_invalid';
  readonly status = 401;

  constructor() {
    super('This code is wrong, or was used before');
  }
}

export class SecondFactorMissing extends DomainError {
  readonly code = 'second_factor_missing';
  readonly status = 403;

  constructor() {
    super('Administrators need a second factor here; set one up first');
  }
}

export class SecondFactorInUse extends DomainError {
  readonly code = 'second_factor_in_use';
  readonly status = 409;

  constructor() {
    super('You have a second factor; turn it off before you set up another');
  }
}

export class SecondFactorAbsent extends DomainError {
  readonly code = 'second_factor_absent';
  readonly status = 409;

  constructor() {
    super('There is no second factor');
  }
}
