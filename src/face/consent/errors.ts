import { DomainError } from '../../platform/errors/domain-error.js';

/** Nobody's face is enrolled without their consent to the present version. */
export class ConsentRequired extends DomainError {
  readonly code = 'consent_required';
  readonly status = 403;
  override readonly extensions: { version: string };

  constructor(userId: string, version: string) {
    super(
      `${userId} has not consented to version ${version} of the biometric policy; ` +
        'see GET /api/face/consent',
    );
    this.extensions = { version };
  }
}

/** The text that was read is not the one that holds. */
export class ConsentOutdated extends DomainError {
  readonly code = 'consent_outdated';
  readonly status = 409;
  override readonly extensions: { version: string };

  constructor(given: string, version: string) {
    super(`The present version of the biometric policy is ${version}, not ${given}`);
    this.extensions = { version };
  }
}
