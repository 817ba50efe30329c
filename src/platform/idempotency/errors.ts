import { DomainError } from '../errors/domain-error.js';
import type { Refusal } from '../errors/problem.js';

export class IdempotencyKeyReused extends DomainError {
  readonly code = 'idempotency_key_reused';
  readonly status = 422;

  constructor() {
    super('This Idempotency-Key was used for another request; take a new one');
  }
}

export class IdempotencyKeyInProgress extends DomainError {
  readonly code = 'idempotency_key_in_progress';
  readonly status = 409;
  override readonly retryAfter = 1;

  constructor() {
    super('The first request with this Idempotency-Key is still at work; ask again in a moment');
  }
}

/** A refusal that was already given to the same request. */
export class RefusedAgain extends DomainError {
  readonly code: string;
  readonly status: number;
  override readonly extensions: Readonly<Record<string, unknown>>;

  constructor(first: Refusal) {
    super(first.message);
    this.code = first.code;
    this.status = first.status;
    this.extensions = first.extensions ?? {};
  }
}
