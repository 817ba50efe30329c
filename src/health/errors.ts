import { DomainError } from '../platform/errors/domain-error.js';
import type { Checks } from './checks.js';

export class Unhealthy extends DomainError {
  readonly code = 'unhealthy';
  readonly status = 503;
  override readonly extensions: { checks: Checks };

  constructor(checks: Checks) {
    super('Some part of the service is down');
    this.extensions = { checks };
  }
}

/** Seconds after which asking again makes sense. */
const SOON = 1;

export class NotReady extends DomainError {
  readonly code = 'not_ready';
  readonly status = 503;
  override readonly retryAfter = SOON;
  override readonly extensions: { details: object };

  /** @param fault what is amiss, when waiting will not mend it */
  constructor(details: object, fault: string | null) {
    super(fault ?? 'The service is still starting');
    this.extensions = { details };
  }
}
