import { DomainError } from '../platform/errors/domain-error.js';
import type { Checks } from './checks.js';

/** Seconds after which asking again makes sense. */
const SOON = 1;
const LATER = 5;

/** What is amiss with each part, in one snake_case word; null where nothing is. */
type Faults = Readonly<Record<keyof Checks, string | null>>;

export class Unhealthy extends DomainError {
  readonly code = 'unhealthy';
  readonly status = 503;
  override readonly retryAfter = LATER;
  override readonly extensions: { checks: Checks };

  constructor(checks: Checks, faults: Faults) {
    super(`Some part of the service is down: ${listed(faults)}`);
    this.extensions = { checks };
  }
}

const listed = (faults: Faults): string =>
  Object.entries(faults)
    .filter(([, fault]) => fault !== null)
    .map(([part, fault]) => `${part} (${fault})`)
    .join(', ');

export class NotReady extends DomainError {
  readonly code = 'not_ready';
  readonly status = 503;
  override readonly retryAfter = SOON;
  override readonly extensions: { details: object };

  /** @param fault what is amiss, where it is not that the service still starts */
  constructor(details: object, fault: string | null) {
    super(fault ?? 'The service is still starting');
    this.extensions = { details };
  }
}
