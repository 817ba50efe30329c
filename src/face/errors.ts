import { DomainError } from '../platform/errors/domain-error.js';
import { toHundredths } from '../platform/wire/figures.js';
import {
  adviceOn,
  ownerOnWire,
  rejectionOnWire,
  type Owner,
  type Reasons,
  type Rejection,
  type RejectionOnWire,
  type RejectionReason,
} from './rejection-reasons.js';

export class FaceNotRecognized extends DomainError {
  readonly code = 'face_not_recognized';
  readonly status = 404;

  constructor() {
    super('The face was not recognised');
  }
}

export class FaceAmbiguous extends DomainError {
  readonly code = 'face_ambiguous';
  readonly status = 409;

  constructor() {
    super('The face is too much like more than one person’s; try again, or ask an administrator');
  }
}

/** The first reason is the code, so that a program can branch on it; all of them are in `reasons`. */
export class PictureUnusable extends DomainError {
  readonly code: RejectionReason;
  readonly status = 422;
  override readonly extensions: Readonly<Record<string, unknown>>;

  constructor(reasons: Reasons, { advice, owner }: { advice?: string; owner?: Owner } = {}) {
    super(advice ?? adviceOn(reasons));
    this.code = reasons[0];
    this.extensions = { reasons, ...(owner && { belongs_to: ownerOnWire(owner) }) };
  }
}

/** Of a whole set of pictures none was accepted. */
export class NoUsableImage extends DomainError {
  readonly code = 'no_usable_image';
  readonly status = 422;
  override readonly extensions: { rejected: readonly RejectionOnWire[] };

  constructor(rejected: readonly Rejection[]) {
    super('None of the pictures can be used; see `rejected` for what to change');
    this.extensions = { rejected: rejected.map(rejectionOnWire) };
  }
}

export class NotEnrolled extends DomainError {
  readonly code = 'not_enrolled';
  readonly status = 404;

  constructor(userId: string) {
    super(`${userId} is not enrolled: too few verified pictures, or not an active user`);
  }
}

export class GalleryUnavailable extends DomainError {
  readonly code = 'gallery_unavailable';
  readonly status = 503;
  override readonly retryAfter = 5;

  constructor(cause: unknown) {
    super('The index of faces does not answer at the moment; try again in a few seconds');
    this.cause = cause;
  }
}

export class TooManyEncodings extends DomainError {
  readonly code = 'too_many_encodings';
  readonly status = 409;

  constructor(most: number, present: number) {
    super(`A person may have at most ${most} pictures, and has ${present}; delete some first`);
  }
}

export class EncodingNotFound extends DomainError {
  readonly code = 'encoding_not_found';
  readonly status = 404;

  constructor(id: string) {
    super(`There is no face picture ${id}`);
  }
}

export class EncodingNotPending extends DomainError {
  readonly code = 'encoding_not_pending';
  readonly status = 409;

  constructor(id: string, status: string) {
    super(`The face picture ${id} is ${status} already`);
  }
}

/** Whoever approves it would look at one picture and make another one count. */
export class PictureNotSealed extends DomainError {
  readonly code = 'picture_not_sealed';
  readonly status = 409;

  constructor(id: string) {
    super(
      `The file of the face picture ${id} is not known to be the one that was taken in; reject it, or have an operator ` +
        'vouch for it',
    );
  }
}

export class QualityTooLow extends DomainError {
  readonly code = 'quality_too_low';
  readonly status = 409;
  override readonly extensions: { encodings: readonly { id: string; quality_score: number }[] };

  constructor(poor: readonly { id: string; qualityScore: number }[], least: number) {
    super(
      `The quality of ${poor.length} picture(s) is below ${least}; to approve all the same, ` +
        'send override with a reason',
    );
    this.extensions = {
      encodings: poor.map(({ id, qualityScore }) => ({ id, quality_score: qualityScore })),
    };
  }
}

export class OwnFace extends DomainError {
  readonly code = 'own_face';
  readonly status = 403;

  constructor() {
    super('Another administrator must approve your own face');
  }
}

/** Told to administrators only: it names the other person. */
export class FaceOfAnotherUser extends DomainError {
  readonly code = 'belongs_to_other_user';
  readonly status = 409;
  override readonly extensions: Readonly<Record<string, unknown>>;

  /** @param distance between the means of their pictures */
  constructor(userId: string, owner: Owner & { readonly distance: number }) {
    super(
      `The face of ${userId} seems to be also that of ${owner.name} (${owner.userId}); to approve ` +
        'all the same, send override with a reason',
    );
    const distance = toHundredths(owner.distance);
    this.extensions = { belongs_to: { ...ownerOnWire(owner), distance } };
  }
}

export class VerifiedEncodingRequiresAdmin extends DomainError {
  readonly code = 'verified_encoding_requires_admin';
  readonly status = 409;

  constructor() {
    super('Only an administrator can delete a verified face picture');
  }
}

/** Whoever shows one wrong face after the other is guessing, or a door that should be looked at. */
export class TooManyMisses extends DomainError {
  readonly code = 'too_many_misses';
  readonly status = 429;

  constructor(override readonly retryAfter: number) {
    super('Too many faces were not recognised; try again later');
  }
}

export class EngineOverloaded extends DomainError {
  readonly code = 'engine_busy';
  readonly status = 503;
  override readonly retryAfter = 2;

  constructor() {
    super('Too many pictures are being looked at; try again in a moment');
  }
}

/** A descriptor of the network before cannot be compared with what the next one describes. */
export class EngineChanging extends DomainError {
  readonly code = 'engine_busy';
  readonly status = 503;
  override readonly retryAfter = 1;

  constructor() {
    super('Another network begins to describe faces this very moment; try again');
  }
}

export class EngineUnavailable extends DomainError {
  readonly code = 'engine_unavailable';
  readonly status = 503;

  constructor(options?: ErrorOptions) {
    super('Faces cannot be recognised at the moment');
    this.cause = options?.cause;
  }
}
