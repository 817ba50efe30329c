import type { Admission } from './admission.service.js';
import { rejectionOnWire } from '../rejection-reasons.js';
import { FaceEncodingDto } from '../templates/face-encoding.dto.js';
import type { PictureAddresses } from '../templates/picture-addresses.js';
import { RejectedPictureDto } from './rejected-picture.dto.js';

/** What became of a set of pictures. */
export class RegistrationDto {
  success!: true;
  message!: string;

  /** An administrator reviews them. */
  status!: 'pending';

  user_id!: string;

  /** How many were accepted. */
  count!: number;

  /** The same as `count`. */
  encodings_count!: number;

  encodings!: FaceEncodingDto[];
  rejected!: RejectedPictureDto[];

  static from(
    userId: string,
    { admitted, rejected }: Admission,
    addresses: PictureAddresses,
  ): RegistrationDto {
    const count = admitted.length;
    return {
      success: true,
      message: `${count} picture(s) accepted, ${rejected.length} rejected; an administrator will review them`,
      status: 'pending',
      user_id: userId,
      count,
      encodings_count: count,
      encodings: admitted.map((encoding) => FaceEncodingDto.from(encoding, addresses)),
      rejected: rejected.map(rejectionOnWire),
    };
  }
}
