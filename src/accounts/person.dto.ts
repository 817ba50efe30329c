import { RecordDto } from '../attendance/records/record.dto.js';
import { FaceEncodingDto } from '../face/templates/face-encoding.dto.js';
import type { PictureAddresses } from '../face/templates/picture-addresses.js';
import type { SignedUrls } from '../platform/storage/signed-urls.js';
import { UserDto } from '../users/user.dto.js';
import type { PersonOverview } from './person-overview.service.js';

/** Days are `YYYY-MM-DD`, both counted. */
class PastEmploymentDto {
  joined_on!: string;
  left_on!: string;
}

/** A person with their pictures and their latest days. */
export class PersonDto extends UserDto {
  face_encodings!: FaceEncodingDto[];
  /** The latest seven, the latest first. */
  recent_attendance!: RecordDto[];
  /** Those that ended before the person came back, the earliest first. */
  past_employments!: PastEmploymentDto[];

  static of(
    { user, encodings, records, pastEmployments }: PersonOverview,
    urls: SignedUrls,
    addresses: PictureAddresses,
  ): PersonDto {
    return Object.assign(UserDto.from(user, urls), {
      face_encodings: encodings.map((encoding) => FaceEncodingDto.from(encoding, addresses)),
      recent_attendance: records.map((record) => RecordDto.from(record)),
      past_employments: pastEmployments.map(({ from, to }) => ({ joined_on: from, left_on: to })),
    });
  }
}
