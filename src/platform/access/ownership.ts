import { DomainError } from '../errors/domain-error.js';
import type { Principal } from './principal.js';
import { Role } from './role.js';

export class NotAllowed extends DomainError {
  readonly code = 'forbidden';
  readonly status = 403;

  constructor() {
    super('You may not do this for another user');
  }
}

/**
 * The user a request is about: the one it names, or the caller.
 * @throws NotAllowed when it names another and the caller is no administrator
 */
export function subjectOf(caller: Principal, userId: string = caller.id): string {
  if (userId !== caller.id && caller.role !== Role.Admin) throw new NotAllowed();
  return userId;
}
