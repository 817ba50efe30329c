import {
  ArrayMaxSize,
  ArrayNotEmpty,
  IsArray,
  IsBoolean,
  IsNotEmpty,
  IsString,
  MaxLength,
  ValidateIf,
} from 'class-validator';
import type { Approved } from './approval.service.js';
import type { Selection } from './review-queue.js';
import { UserId } from '../../platform/wire/ids.js';
import { LeftOutWhenNull, Optional } from '../../platform/wire/presence.js';
import { TrimmedText } from '../../platform/wire/text.js';

/** Which pictures to approve: one of `encoding_id`, `encoding_ids` and `user_id`. */
export class ApproveDto {
  @Optional()
  @IsString()
  @MaxLength(50)
  encoding_id?: string;

  @Optional()
  @IsArray()
  @ArrayNotEmpty()
  @ArrayMaxSize(100)
  @IsString({ each: true })
  @MaxLength(50, { each: true })
  encoding_ids?: string[];

  /** All of this user’s pending pictures. */
  @Optional()
  @UserId()
  user_id?: string;

  /** Approve although the quality is low, or the face much like another person’s. */
  @Optional()
  @IsBoolean()
  override?: boolean;

  /** Why, when `override` is set. */
  @ValidateIf(({ override, reason }: ApproveDto) => override === true || reason !== undefined)
  @LeftOutWhenNull()
  @TrimmedText(1000)
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

  /** How many are verified now. */
  approved!: number;

  /** How many wait for a second administrator, who must be another one. */
  awaiting_second!: number;

  static from({ approved, awaiting }: Approved): ApprovedDto {
    return { success: true, approved, awaiting_second: awaiting };
  }
}

export class RejectDto {
  @IsString()
  @IsNotEmpty()
  @MaxLength(50)
  encoding_id!: string;

  /** Told to the user. */
  @TrimmedText(1000)
  reason!: string;
}
