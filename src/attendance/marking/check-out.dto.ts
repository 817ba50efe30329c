import type { Departure } from './check-out.service.js';
import { toHundredths } from '../../platform/wire/figures.js';
import { RecordDto } from '../records/record.dto.js';

export class CheckedOutDto {
  success!: true;
  checked_out!: true;

  /** The person had checked out less than a minute before: nothing was written. */
  repeated!: boolean;
  message!: string;

  /** When the person went. */
  timestamp!: Date | null;
  record_id!: number;
  user_id!: string;
  user_name!: string;

  /** How sure the recognition is, 0 to 1; null without a picture. */
  confidence!: number | null;

  /** Euclidean distance between unit descriptors, 0 to 2; null without a picture. */
  distance!: number | null;

  /** Whole minutes between coming and going; null while one is unknown. */
  worked_minutes!: number | null;
  record!: RecordDto;

  static from({ record, proof, isRepeated }: Departure): CheckedOutDto {
    return {
      success: true,
      checked_out: true,
      repeated: isRepeated,
      message: `${record.user.name} has checked out`,
      timestamp: record.checkOutAt,
      record_id: record.id,
      user_id: record.userId,
      user_name: record.user.name,
      confidence: toHundredths(proof.recognitionConfidence ?? null),
      distance: toHundredths(proof.recognitionDistance ?? null),
      worked_minutes: record.workedMinutes,
      record: RecordDto.from(record),
    };
  }
}
