import { DomainError } from '../platform/errors/domain-error.js';

export class ExportInProgress extends DomainError {
  readonly code = 'export_in_progress';
  readonly status = 429;
  override readonly retryAfter = 10;

  constructor() {
    super('An export of your data is on its way already, or too many others are; try again soon');
  }
}

export class TooManyExports extends DomainError {
  readonly code = 'too_many_exports';
  readonly status = 429;

  constructor(
    most: number,
    override readonly retryAfter: number,
  ) {
    super(`Your data can be exported ${most} times an hour; try again later`);
  }
}
