import { DomainError } from '../errors/domain-error.js';

export class ConfigKeyUnknown extends DomainError {
  readonly code = 'config_key_unknown';
  readonly status = 404;

  constructor(key: string) {
    super(`There is no setting ${key}`);
  }
}

export class ConfigKeyReadonly extends DomainError {
  readonly code = 'config_key_readonly';
  readonly status = 403;

  constructor(key: string) {
    super(`${key} is kept by the application and cannot be changed`);
  }
}
