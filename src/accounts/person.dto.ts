import { RecordDto } from '../attendance/records/record.dto.js';
import { FaceEncodingDto } from '../face/templates/face-encoding.dto.js';
import type { SignedUrls } from '../platform/storage/signed-urls.js';
import { UserDto } from '../users/user.dto.js';
import type { PersonOverview } from './person-overview.service.js';

/** A person with their pictures and their latest days. */
export class PersonDto extends UserDto {
  face_encodings!: FaceEncodingDto[];
  /** The latest seven, the latest first. */
  recent_attendance!: RecordDto[];

  static of({ user, encodings, records }: PersonOverview, urls: SignedUrls): PersonDto {
    return Object.assign(UserDto.from(user, urls), {
      face_encodings: encodings.map((encoding) => FaceEncodingDto.from(encoding, urls)),
      recent_attendance: records.map((record) => RecordDto.from(record)),
    });
  }
}
