import { toHundredths } from '../../platform/wire/figures.js';
import type { Likeness } from '../gallery/duplicate-check.js';
import type { FaceEncoding } from '../templates/face-encoding.entity.js';
import { FaceEncodingDto } from '../templates/face-encoding.dto.js';
import type { PictureAddresses } from '../templates/picture-addresses.js';

export class EnrolleeDto {
  id!: string;
  name!: string;
  email!: string | null;
}

/** The enrolled person whom a face is most like. */
export class LikenessDto {
  user_id!: string;
  name!: string;

  /** Between the means of their pictures. */
  distance!: number;

  /** So near that it takes an override to approve: one person under two names, or twins. */
  is_duplicate!: boolean;

  static from({ userId, name, distance, isSame }: Likeness): LikenessDto {
    return { user_id: userId, name, distance: toHundredths(distance), is_duplicate: isSame };
  }
}

/** A picture that waits for review. */
export class PendingEncodingDto extends FaceEncodingDto {
  user!: EnrolleeDto;

  /** The administrator who approved it already, where it takes two. */
  first_approved_by!: string | null;

  /** Null when the person’s pictures are like nobody else’s. */
  looks_like!: LikenessDto | null;

  static of(
    encoding: FaceEncoding,
    likeness: Likeness | undefined,
    addresses: PictureAddresses,
  ): PendingEncodingDto {
    const { id = encoding.userId, name = '', email = null } = encoding.user ?? {};
    return Object.assign(new PendingEncodingDto(), FaceEncodingDto.from(encoding, addresses), {
      user: { id, name, email },
      first_approved_by: encoding.firstApprovedBy,
      looks_like: likeness ? LikenessDto.from(likeness) : null,
    });
  }
}

export class PendingEncodingsDto {
  encodings!: PendingEncodingDto[];
  total!: number;
  page!: number;
  limit!: number;
}
