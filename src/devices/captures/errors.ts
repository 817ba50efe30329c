import { DomainError } from '../../platform/errors/domain-error.js';

/** The device has a key pair, and all it takes is signed with it. */
export class SignatureRequired extends DomainError {
  readonly code = 'signature_required';
  readonly status = 403;

  constructor() {
    super('This device signs what it takes: send sequence, captured_at and signature');
  }
}

export class SignatureInvalid extends DomainError {
  readonly code = 'signature_invalid';
  readonly status = 403;

  constructor() {
    super('The signature is not that of this device over what was sent');
  }
}

export class SequenceReused extends DomainError {
  readonly code = 'sequence_reused';
  readonly status = 409;

  constructor(sequence: number) {
    super(`This device gave the number ${sequence} to something else already`);
  }
}
