import { DomainError } from '../platform/errors/domain-error.js';

export class DeviceKeyInvalid extends DomainError {
  readonly code = 'device_key_invalid';
  readonly status = 401;

  constructor() {
    super('This device key is not one of ours');
  }
}

export class DeviceKeyRevoked extends DomainError {
  readonly code = 'device_key_revoked';
  readonly status = 401;

  constructor() {
    super('This device is no longer allowed in');
  }
}

export class DeviceKeyExpired extends DomainError {
  readonly code = 'device_key_expired';
  readonly status = 401;

  constructor() {
    super('The key of this device has expired; admit it anew');
  }
}

export class DeviceNotFound extends DomainError {
  readonly code = 'device_not_found';
  readonly status = 404;

  constructor(id: string) {
    super(`There is no device ${id}`);
  }
}

export class PairingCodeInvalid extends DomainError {
  readonly code = 'pairing_code_invalid';
  readonly status = 404;

  constructor() {
    super('This code was used, has expired, or is not one of ours; ask for a new one');
  }
}

export class TooManyPairings extends DomainError {
  readonly code = 'too_many_attempts';
  readonly status = 429;

  constructor(override readonly retryAfter: number) {
    super('Too many codes were tried; try again later');
  }
}

/** A key pair of a device is replaced by an administrator only. */
export class DeviceSignsAlready extends DomainError {
  readonly code = 'device_signs_already';
  readonly status = 409;

  constructor() {
    super('This device has a key pair already; an administrator can take it away');
  }
}
