import { Transform } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayNotEmpty,
  IsArray,
  IsBoolean,
  IsNotEmpty,
  IsOptional,
  IsString,
  MaxLength,
  ValidateIf,
} from 'class-validator';
import type { Selection } from './review-queue.js';
import { UserIdText } from '../templates/subject.dto.js';

const trimmed = ({ value }: { value: unknown }): unknown =>
  typeof value === 'string' ? value.trim() : value;

/** Which pictures to approve: one of `encoding_id`, `encoding_ids` and `user_id`. */
export class ApproveDto {
  @IsOptional()
  @IsString()
  @MaxLength(50)
  encoding_id?: string;

  @IsOptional()
  @IsArray()
  @ArrayNotEmpty()
  @ArrayMaxSize(100)
  @IsString({ each: true })
  @MaxLength(50, { each: true })
  encoding_ids?: string[];

  /** All of this user’s pending pictures. */
  @UserIdText()
  @IsOptional()
  @IsString()
  @MaxLength(20)
  user_id?: string;

  /** Approve although the quality is low, or the face much like another person’s. */
  @IsOptional()
  @IsBoolean()
  override?: boolean;

  /** Why, when `override` is set. */
  @Transform(trimmed)
  @ValidateIf(({ override, reason }: ApproveDto) => override === true || reason !== undefined)
  @IsString()
  @IsNotEmpty()
  @MaxLength(1000)
  reason?: string;

  selection(): Selection {
    const { encoding_id, encoding_ids, user_id } = this;
    return { encodingId: encoding_id, encodingIds: encoding_ids, userId: user_id };
  }

  overrideReason(): string | undefined {
    return this.override ? this.reason : undefined;
  }
}

export class ApprovedDto {
  success!: true;

  /** How many were approved. */
  approved!: number;
}

export class RejectDto {
  @IsString()
  @IsNotEmpty()
  @MaxLength(50)
  encoding_id!: string;

  /** Told to the user. */
  @Transform(trimmed)
  @IsString()
  @IsNotEmpty()
  @MaxLength(1000)
  reason!: string;
}
