import { AttendanceStatus, type RecordWithUser } from '../records/attendance-record.entity.js';
import { RecordDto } from '../records/record.dto.js';
import { ShortName } from '../records/record-fields.js';
import { toHundredths } from '../../platform/wire/figures.js';
import { IsUUID } from 'class-validator';
import { Optional } from '../../platform/wire/presence.js';
import { NumberText } from '../../platform/wire/query-values.js';
import { SignedFieldsDto, signedOf } from './signed-fields.dto.js';
import type { Appearance } from './appearance.js';

export class MarkDto extends SignedFieldsDto {
  /** Where the mark is made. */
  @Optional()
  @ShortName()
  location?: string;

  /** What it is made with. */
  @Optional()
  @ShortName()
  device_id?: string;

  /** Degrees north of where the client is; kept with the mark, shown to administrators. */
  @Optional()
  @NumberText(-90, 90)
  latitude?: number;

  /** Degrees east. */
  @Optional()
  @NumberText(-180, 180)
  longitude?: number;

  /** The id of a passed liveness session of the caller’s, where there must be one; it vouches for one mark. */
  @Optional()
  @IsUUID()
  liveness_session?: string;

  static appearanceIn(fields: MarkDto): Omit<Appearance, 'picture'> {
    const { location, device_id: deviceId, latitude, longitude } = fields;
    const place = { location, deviceId, latitude, longitude };
    return { ...place, livenessSession: fields.liveness_session, signed: signedOf(fields) };
  }
}

export class MarkedDto {
  success!: true;
  marked!: true;
  message!: string;
  status!: AttendanceStatus;
  timestamp!: Date;
  record_id!: number;
  user_id!: string;
  user_name!: string;

  /** How sure the recognition is, 0 to 1; null without a picture. */
  confidence!: number | null;

  /** Euclidean distance between unit descriptors, 0 to 2; null without a picture. */
  distance!: number | null;
  record!: RecordDto;

  static from(record: RecordWithUser): MarkedDto {
    return {
      success: true,
      marked: true,
      message: `${record.user.name} is marked ${record.status}`,
      status: record.status,
      timestamp: record.timestamp,
      record_id: record.id,
      user_id: record.userId,
      user_name: record.user.name,
      confidence: toHundredths(record.recognitionConfidence),
      distance: toHundredths(record.recognitionDistance),
      record: RecordDto.from(record),
    };
  }
}
