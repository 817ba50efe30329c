import { DomainError } from '../errors/domain-error.js';

export class DecoderOverloaded extends DomainError {
  readonly code = 'engine_busy';
  readonly status = 503;
  override readonly retryAfter = 5;

  constructor() {
    super('Too many HEIC pictures are being decoded; try again in a moment');
  }
}
