import { DomainError } from '../errors/domain-error.js';

export class DepartmentNotFound extends DomainError {
  readonly code = 'department_not_found';
  readonly status = 404;

  constructor(id: string) {
    super(`There is no department ${id}`);
  }
}
