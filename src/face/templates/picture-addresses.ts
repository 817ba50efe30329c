import { Injectable } from '@nestjs/common';
import { SignedUrls } from '../../platform/storage/signed-urls.js';
import { RecognitionSeals, type TakenIn } from './recognition-seals.js';

/** Where enrolment pictures can be looked at, for a while. */
@Injectable()
export class PictureAddresses {
  constructor(
    private readonly urls: SignedUrls,
    private readonly seals: RecognitionSeals,
  ) {}

  /** @returns null where there is no file, or another than the one that was taken in */
  urlOf(picture: TakenIn): string | null {
    return this.seals.fileHolds(picture) ? this.urls.urlFor(picture.imagePath) : null;
  }
}
