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

/** What waits in memory for the end of its form is as much as there may be, of the caller or of all. */
export class FormsBusy extends DomainError {
  readonly code = 'too_many_uploads';
  readonly status = 503;
  override readonly retryAfter = 5;

  constructor() {
    super('Too many uploads are on their way; try again in a few seconds');
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
