import { DomainError } from '../errors/domain-error.js';

export class ImageTooLarge extends DomainError {
  readonly code = 'image_too_large';
  readonly status = 413;

  constructor(megapixels: number) {
    super(`A picture may not have more than ${megapixels} megapixels`);
  }
}

export class UnreadableImage extends DomainError {
  readonly code = 'unreadable_image';
  readonly status = 422;

  constructor() {
    super('The picture is damaged or incomplete and cannot be read');
  }
}

export class FileNotFound extends DomainError {
  readonly code = 'file_not_found';
  readonly status = 404;

  constructor() {
    super('There is no such file');
  }
}

export class InvalidSignature extends DomainError {
  readonly code = 'invalid_signature';
  readonly status = 403;

  constructor() {
    super('The address of this file is not signed, or was changed');
  }
}

export class SignatureExpired extends DomainError {
  readonly code = 'signature_expired';
  readonly status = 403;

  constructor() {
    super('The address of this file has expired; ask for a new one');
  }
}
