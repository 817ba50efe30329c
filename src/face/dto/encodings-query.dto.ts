import { IsEnum, IsOptional } from 'class-validator';
import { EncodingStatus } from '../face-encoding.entity.js';
import { SubjectFields } from './subject.dto.js';

export class EncodingsQuery extends SubjectFields {
  @IsOptional()
  @IsEnum(EncodingStatus)
  status?: EncodingStatus;
}
