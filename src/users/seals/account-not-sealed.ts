import { DomainError } from '../../platform/errors/domain-error.js';

/** Role, status, address or password were changed by somebody who has the database and not the key. */
export class AccountNotSealed extends DomainError {
  readonly code = 'account_not_sealed';
  readonly status = 403;

  constructor() {
    super('The account was changed outside of this application; ask whoever runs it');
  }
}
