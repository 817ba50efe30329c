import { RecordDto } from '../attendance/records/record.dto.js';
import { FaceEncodingDto } from '../face/templates/face-encoding.dto.js';
import { UserDto } from '../users/user.dto.js';

/** A person with their pictures and their latest days. */
export class PersonDto extends UserDto {
  face_encodings!: FaceEncodingDto[];
  /** The latest seven, the latest first. */
  recent_attendance!: RecordDto[];
}
