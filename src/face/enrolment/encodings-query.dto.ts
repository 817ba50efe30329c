import { IsEnum, IsOptional } from 'class-validator';
import { EncodingStatus } from '../templates/face-encoding.entity.js';
import { SubjectFields } from '../templates/subject.dto.js';

export class EncodingsQuery extends SubjectFields {
  @IsOptional()
  @IsEnum(EncodingStatus)
  status?: EncodingStatus;
}
