import type { SignedUrls } from '../../platform/storage/signed-urls.js';
import type { FaceEncoding } from '../templates/face-encoding.entity.js';
import { FaceEncodingDto } from '../templates/face-encoding.dto.js';

export class EnrolleeDto {
  id!: string;
  name!: string;
  email!: string;
}

/** A picture that waits for review. */
export class PendingEncodingDto extends FaceEncodingDto {
  user!: EnrolleeDto;

  static override from(encoding: FaceEncoding, urls: SignedUrls): PendingEncodingDto {
    const { id = encoding.userId, name = '', email = '' } = encoding.user ?? {};
    return Object.assign(new PendingEncodingDto(), FaceEncodingDto.from(encoding, urls), {
      user: { id, name, email },
    });
  }
}

export class PendingEncodingsDto {
  encodings!: PendingEncodingDto[];
  total!: number;
  page!: number;
  limit!: number;
}
