import { Injectable, Logger } from '@nestjs/common';
import type { Upload } from '../../platform/http/forms/form.shape.js';
import { SettingsService } from '../../platform/settings/settings.service.js';
import { PictureStore } from '../../platform/storage/picture-store.js';
import { UsersService } from '../../users/users.service.js';
import { AdmissionService, type Admission, type StoredPicture } from './admission.service.js';
import { NoUsableImage, PictureUnusable, TooManyEncodings } from '../errors.js';
import { Screening, type UsablePicture } from './screening.js';
import { rejectionOfFile } from './unusable-file.js';
import type { FaceEncoding } from '../templates/face-encoding.entity.js';
import { KnownPictures, type PictureHashes } from '../recognition/known-pictures.js';
import { CONSENT_POLICY } from '../consent/consent-policy.js';
import { ConsentService } from '../consent/consent.service.js';
import type { Rejection } from '../rejection-reasons.js';
import { invalidField } from '../../platform/errors/validation.js';

/** Pictures somebody wants to be known by. */
export interface Enrolment {
  readonly userId: string;
  readonly uploads: readonly Upload[];
  /** Whether the asker may know whose face it is, if it is another's. */
  readonly discloseOwners: boolean;
  /** Why an administrator takes the pictures although the face seems to be another person's. */
  readonly overrideReason?: string | undefined;
}

/** A whole set of them. */
export interface Registration extends Enrolment {
  /** Whether the person consents with it to the present biometric policy. */
  readonly givesConsent: boolean;
}

/** Takes a person's pictures in; an administrator then reviews them. */
@Injectable()
export class EnrolmentService {
  private readonly logger = new Logger('Enrolment');

  constructor(
    private readonly users: UsersService,
    private readonly screening: Screening,
    private readonly admission: AdmissionService,
    private readonly pictures: PictureStore,
    private readonly known: KnownPictures,
    private readonly settings: SettingsService,
    private readonly consents: ConsentService,
  ) {}

  /**
   * A whole set of pictures; those that are good are kept even when others are not.
   * @throws ValidationFailed NoUsableImage UserNotFound ConsentRequired TooManyEncodings EngineOverloaded
   */
  async register(enrolment: Registration): Promise<Admission> {
    const { userId, uploads, discloseOwners, givesConsent } = enrolment;
    const { face_registration_min_images: least, face_registration_max_images: most } =
      await this.settings.current();
    if (uploads.length < least || uploads.length > most) {
      const message = `images must be ${least} to ${most} pictures`;
      throw invalidField('images', message);
    }
    if (givesConsent) await this.consents.give(userId, CONSENT_POLICY.version, new Date());
    const admission = await this.enrol(enrolment);
    const rejected = admission.rejected.map((one) => forEyesOf(one, discloseOwners));
    if (admission.admitted.length === 0) throw new NoUsableImage(rejected);
    return { ...admission, rejected };
  }

  /**
   * One picture.
   * @throws PictureUnusable UserNotFound ConsentRequired TooManyEncodings ImageTooLarge UnreadableImage EngineOverloaded
   */
  async add(enrolment: Enrolment): Promise<FaceEncoding> {
    const { admitted, rejected } = await this.enrol(enrolment);
    const [encoding] = admitted;
    const [rejection] = rejected;
    if (encoding) return encoding;
    if (!rejection) throw new Error('A picture is either admitted or rejected');
    if (rejection.refusal) throw rejection.refusal;
    const { reasons, advice, owner } = forEyesOf(rejection, enrolment.discloseOwners);
    throw new PictureUnusable(reasons, { advice, owner });
  }

  private async enrol({ userId, uploads, overrideReason }: Enrolment): Promise<Admission> {
    await this.refuseEarly(userId);
    const isOverridden = overrideReason !== undefined;
    const examined = await this.screening.examine(userId, uploads, isOverridden);
    await this.known.noteEnrolment(userId, examined.seen);
    const { kept, rejected } = await this.keepAll(examined.candidates);
    await this.known.noteEnrolment(userId, kept.map(asServed));
    let admitted: Admission['admitted'] = [];
    try {
      const admission = await this.admission.admit(userId, kept, {
        now: new Date(),
        overrideReason,
      });
      admitted = admission.admitted;
      const refused = [...examined.rejected, ...rejected, ...admission.rejected];
      return { admitted, rejected: refused.sort((a, b) => a.index - b.index) };
    } finally {
      const used = new Set(admitted.map(({ imagePath }) => imagePath));
      await this.discard(kept.map(({ path }) => path).filter((path) => !used.has(path)));
    }
  }

  /** Before any work is done on the pictures. */
  private async refuseEarly(userId: string): Promise<void> {
    await this.users.get(userId);
    await this.consents.demand(userId);
    const { face_registration_max_images: most } = await this.settings.current();
    const present = await this.admission.count(userId);
    if (present >= most) throw new TooManyEncodings(most, present);
  }

  private async keepAll(candidates: readonly UsablePicture[]) {
    const kept: StoredPicture[] = [];
    const rejected: Rejection[] = [];
    try {
      for (const candidate of candidates) {
        const stored = await this.keep(candidate);
        if ('path' in stored) kept.push(stored);
        else rejected.push(stored);
      }
      return { kept, rejected };
    } catch (error) {
      await this.discard(kept.map(({ path }) => path));
      throw error;
    }
  }

  /** Drawing a picture anew reads all of it, which may show damage that the engine did not meet. */
  private async keep(candidate: UsablePicture): Promise<StoredPicture | Rejection> {
    try {
      const { path, servedSha256 } = await this.pictures.keep('faces', candidate.bytes);
      return { ...candidate, path, servedSha256 };
    } catch (error) {
      return rejectionOfFile(candidate, candidate.index, error);
    }
  }

  private async discard(paths: readonly string[]): Promise<void> {
    const removals = await Promise.allSettled(paths.map((path) => this.pictures.remove(path)));
    for (const removal of removals) {
      if (removal.status === 'rejected')
        this.logger.error(removal.reason, 'A picture stays behind');
    }
  }
}

/** The server gives pictures away drawn anew: other bytes, and good for nothing either. */
const asServed = ({ servedSha256, perceptualHash }: StoredPicture): PictureHashes => ({
  sha256: servedSha256,
  perceptualHash,
});

function forEyesOf({ owner, ...rejection }: Rejection, discloseOwner: boolean): Rejection {
  return discloseOwner && owner ? { ...rejection, owner } : rejection;
}
