import { Injectable, Logger } from '@nestjs/common';
import type { Upload } from '../../platform/http/forms/form.shape.js';
import { SettingsService } from '../../platform/settings/settings.service.js';
import { PictureStore } from '../../platform/storage/picture-store.js';
import { UsersService } from '../../users/users.service.js';
import { AdmissionService, type Admission, type StoredPicture } from './admission.service.js';
import { NoUsableImage, PictureUnusable, TooManyEncodings } from '../errors.js';
import { Screening, type UsablePicture } from './screening.js';
import type { FaceEncoding } from '../templates/face-encoding.entity.js';
import type { Rejection } from '../rejection-reasons.js';
import { invalidField } from '../../platform/errors/validation.js';

/** Pictures somebody wants to be known by. */
export interface Enrolment {
  readonly userId: string;
  readonly uploads: readonly Upload[];
  /** Whether the asker may know whose face it is, if it is another's. */
  readonly discloseOwners: boolean;
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
    private readonly settings: SettingsService,
  ) {}

  /**
   * A whole set of pictures; those that are good are kept even when others are not.
   * @throws ValidationFailed NoUsableImage UserNotFound TooManyEncodings
   * @throws ImageTooLarge UnreadableImage EngineOverloaded
   */
  async register({ userId, uploads, discloseOwners }: Enrolment): Promise<Admission> {
    const { face_registration_min_images: least, face_registration_max_images: most } =
      await this.settings.current();
    if (uploads.length < least || uploads.length > most) {
      const message = `images must be ${least} to ${most} pictures`;
      throw invalidField('images', message);
    }
    const admission = await this.enrol(userId, uploads);
    const rejected = admission.rejected.map((one) => forEyesOf(one, discloseOwners));
    if (admission.admitted.length === 0) throw new NoUsableImage(rejected);
    return { ...admission, rejected };
  }

  /**
   * One picture.
   * @throws PictureUnusable UserNotFound TooManyEncodings ImageTooLarge UnreadableImage EngineOverloaded
   */
  async add({ userId, uploads, discloseOwners }: Enrolment): Promise<FaceEncoding> {
    const { admitted, rejected } = await this.enrol(userId, uploads);
    const [encoding] = admitted;
    const [rejection] = rejected;
    if (encoding) return encoding;
    if (!rejection) throw new Error('A picture is either admitted or rejected');
    const { reasons, advice, owner } = rejection;
    throw new PictureUnusable(reasons, { advice, owner: discloseOwners ? owner : undefined });
  }

  private async enrol(userId: string, uploads: readonly Upload[]): Promise<Admission> {
    await this.refuseWithoutRoom(userId);
    const { candidates, rejected } = await this.screening.examine(userId, uploads);
    const kept = await this.keepAll(candidates);
    let admitted: Admission['admitted'] = [];
    try {
      const admission = await this.admission.admit(userId, kept, new Date());
      admitted = admission.admitted;
      return {
        admitted,
        rejected: [...rejected, ...admission.rejected].sort((a, b) => a.index - b.index),
      };
    } finally {
      const used = new Set(admitted.map(({ imagePath }) => imagePath));
      await this.discard(kept.map(({ path }) => path).filter((path) => !used.has(path)));
    }
  }

  /** Before any work is done on the pictures. */
  private async refuseWithoutRoom(userId: string): Promise<void> {
    await this.users.get(userId);
    const { face_registration_max_images: most } = await this.settings.current();
    const present = await this.admission.count(userId);
    if (present >= most) throw new TooManyEncodings(most, present);
  }

  private async keepAll(candidates: readonly UsablePicture[]): Promise<StoredPicture[]> {
    const kept: StoredPicture[] = [];
    try {
      for (const candidate of candidates) {
        const { path } = await this.pictures.keep('faces', candidate.bytes);
        kept.push({ ...candidate, path });
      }
      return kept;
    } catch (error) {
      await this.discard(kept.map(({ path }) => path));
      throw error;
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

function forEyesOf({ owner, ...rejection }: Rejection, discloseOwner: boolean): Rejection {
  return discloseOwner && owner ? { ...rejection, owner } : rejection;
}
