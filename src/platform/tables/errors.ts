import { DomainError } from '../../platform/errors/domain-error.js';

export class UnsupportedTable extends DomainError {
  readonly code = 'unsupported_file';
  readonly status = 415;

  constructor() {
    super('The file is neither CSV nor XLSX');
  }
}

export class UnreadableTable extends DomainError {
  readonly code = 'unreadable_file';
  readonly status = 422;

  constructor() {
    super('The file is damaged and cannot be read as a table');
  }
}

export class TableTooLarge extends DomainError {
  readonly code = 'table_too_large';
  readonly status = 413;

  constructor(what: string) {
    super(`The table is too large: ${what}`);
  }
}
