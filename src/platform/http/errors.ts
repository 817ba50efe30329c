import { DomainError } from '../errors/domain-error.js';

export class FileTooLarge extends DomainError {
  readonly code = 'file_too_large';
  readonly status = 413;

  constructor(megabytes: number) {
    super(`A file may not be larger than ${megabytes} MB`);
  }
}

export class FormTooLarge extends DomainError {
  readonly code = 'payload_too_large';
  readonly status = 413;

  constructor(megabytes: number) {
    super(`A form may not be larger than ${megabytes} MB`);
  }
}

export class UnsupportedImage extends DomainError {
  readonly code = 'unsupported_image';
  readonly status = 415;

  constructor(kinds: readonly string[]) {
    super(`The file is not a picture of a kind that is taken here (${kinds.join(', ')})`);
  }
}

export class MalformedForm extends DomainError {
  readonly code = 'malformed_form';
  readonly status = 400;

  constructor() {
    super('The form is broken off or not valid multipart/form-data');
  }
}

export class FormNotTaken extends DomainError {
  readonly code = 'unsupported_media_type';
  readonly status = 415;

  constructor() {
    super('This address does not take multipart/form-data; send application/json');
  }
}
