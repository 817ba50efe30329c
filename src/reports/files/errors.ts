import { DomainError } from '../../platform/errors/domain-error.js';

export class ReportNotFound extends DomainError {
  readonly code = 'report_not_found';
  readonly status = 404;

  constructor(id: string) {
    super(`There is no report ${id}`);
  }
}

export class ReportNotReady extends DomainError {
  readonly code = 'report_not_ready';
  readonly status = 409;
}

export class ReportExpired extends DomainError {
  readonly code = 'report_expired';
  readonly status = 410;

  constructor() {
    super('The file of this report was kept for a while and is gone; ask for it again');
  }
}
