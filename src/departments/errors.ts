import { DomainError } from '../platform/errors/domain-error.js';

export class DepartmentNotFound extends DomainError {
  readonly code = 'department_not_found';
  readonly status = 404;

  constructor(id: string) {
    super(`There is no department ${id}`);
  }
}

export class DepartmentNameTaken extends DomainError {
  readonly code = 'department_name_taken';
  readonly status = 409;

  constructor(name: string) {
    super(`There is a department ${name} already`);
  }
}

export class DepartmentNotEmpty extends DomainError {
  readonly code = 'department_not_empty';
  readonly status = 409;

  constructor() {
    super('People belong to this department, or did: move those who do, and set it Inactive');
  }
}
