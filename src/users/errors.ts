import { DomainError } from '../platform/errors/domain-error.js';

export class EmailTaken extends DomainError {
  readonly code = 'email_taken';
  readonly status = 409;

  constructor(email: string) {
    super(`${email} already has an account`);
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
