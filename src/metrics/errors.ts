import { DomainError } from '../platform/errors/domain-error.js';

/** Some process does not say what it counts, and half of the figures would look like a fall. */
export class MetricsUnavailable extends DomainError {
  readonly code = 'metrics_unavailable';
  readonly status = 503;
  override readonly retryAfter = 5;

  constructor() {
    super('Not all processes say what they count at the moment');
  }
}
