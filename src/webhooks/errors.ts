import { DomainError } from '../platform/errors/domain-error.js';

export class WebhookNotFound extends DomainError {
  readonly code = 'webhook_not_found';
  readonly status = 404;

  constructor(id: number) {
    super(`There is no webhook ${id}`);
  }
}

export class DeliveryNotFound extends DomainError {
  readonly code = 'delivery_not_found';
  readonly status = 404;

  constructor(id: string) {
    super(`There is no delivery ${id}; they are kept for 30 days`);
  }
}

export class TooManyWebhooks extends DomainError {
  readonly code = 'too_many_webhooks';
  readonly status = 409;

  constructor(most: number) {
    super(`There may be at most ${most} webhooks; delete one first`);
  }
}

export class WebhookUrlInsecure extends DomainError {
  readonly code = 'webhook_url_insecure';
  readonly status = 422;

  constructor() {
    super('In production a webhook must be reached by https');
  }
}
