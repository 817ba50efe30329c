import { EncodingStatus } from '../templates/face-encoding.entity.js';
import { SubjectFields } from '../templates/subject.dto.js';
import { Optional } from '../../platform/wire/presence.js';
import { Word } from '../../platform/wire/text.js';

export class EncodingsQuery extends SubjectFields {
  @Optional()
  @Word(EncodingStatus)
  status?: EncodingStatus;
}
