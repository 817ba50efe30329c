import { DomainError } from '../errors/domain-error.js';

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

export class EncodingUncertain extends DomainError {
  readonly code = 'encoding_uncertain';
  readonly status = 422;

  constructor() {
    super(
      'The text is neither UTF-8 nor marked as UTF-16; send its encoding beside it, such as windows-1252 or windows-1251',
    );
  }
}

export class TableTooLarge extends DomainError {
  readonly code = 'table_too_large';
  readonly status = 413;

  constructor(what: string) {
    super(`The table is too large: ${what}`);
  }
}
