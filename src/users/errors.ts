import { DomainError } from '../platform/errors/domain-error.js';

export class EmailTaken extends DomainError {
  readonly code = 'email_taken';
  readonly status = 409;

  constructor(email: string) {
    super(`${email} already has an account`);
  }
}

export class EmployeeNumberTaken extends DomainError {
  readonly code = 'employee_number_taken';
  readonly status = 409;

  /** @param holder whose it is; null when the database has not shown yet */
  constructor(number: string, holder: string | null) {
    super(`${number} is the number of ${holder ?? 'somebody else'}`);
  }
}

/** Whoever can sign in would be left with nothing to do it by. */
export class SignInNameNeeded extends DomainError {
  readonly code = 'sign_in_name_needed';
  readonly status = 409;

  constructor(id: string) {
    super(`${id} has a password, and so needs an e-mail address or an employee number`);
  }
}

export class UserNotFound extends DomainError {
  readonly code = 'user_not_found';
  readonly status = 404;

  constructor(id: string) {
    super(`There is no user ${id}`);
  }
}

export class LastAdmin extends DomainError {
  readonly code = 'last_admin';
  readonly status = 409;

  constructor() {
    super('This is the last active administrator; make another one first');
  }
}
