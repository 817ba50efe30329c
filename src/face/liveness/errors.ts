import { DomainError } from '../../platform/errors/domain-error.js';

export class LivenessRequired extends DomainError {
  readonly code = 'liveness_required';
  readonly status = 403;

  constructor() {
    super('Marks need a passed liveness session here; see POST /api/face/liveness-sessions');
  }
}

export class LivenessSessionNotFound extends DomainError {
  readonly code = 'liveness_session_not_found';
  readonly status = 404;

  constructor() {
    super('There is no such liveness session of yours');
  }
}

/** Why a session takes no frame, or vouches for no mark. */
export type Closure = 'late' | 'too_many_frames' | 'failed' | 'passed' | 'used' | 'not_passed';

export class LivenessSessionClosed extends DomainError {
  readonly code = 'liveness_session_closed';
  readonly status = 409;
  override readonly extensions: { reason: Closure };

  constructor(reason: Closure) {
    super(`This liveness session does not do (${reason.replaceAll('_', ' ')}); start another`);
    this.extensions = { reason };
  }
}

export class LivenessMismatch extends DomainError {
  readonly code = 'liveness_mismatch';
  readonly status = 403;

  constructor() {
    super('The picture does not show who passed the liveness session');
  }
}

export class TooManyLivenessSessions extends DomainError {
  readonly code = 'too_many_liveness_sessions';
  readonly status = 429;

  constructor(override readonly retryAfter: number) {
    super('Too many liveness sessions are open; finish one, or try again later');
  }
}
