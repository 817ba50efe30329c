import { DomainError } from '../platform/errors/domain-error.js';

export class NotificationNotFound extends DomainError {
  readonly code = 'notification_not_found';
  readonly status = 404;

  constructor() {
    super('You have no such notification');
  }
}
