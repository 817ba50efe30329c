import { Type } from 'class-transformer';
import { IsDate, IsEnum, IsInt, IsUUID, Min } from 'class-validator';
import { UserId } from '../../platform/wire/ids.js';
import { TrimmedText } from '../../platform/wire/text.js';
import { ErasureReason, type ErasureReceipt } from './erasure-receipt.entity.js';

/** Proof of an erasure, as it is given out and as it comes back to be verified. */
export class ErasureReceiptDto {
  @IsUUID()
  receipt_id!: string;

  @UserId()
  user_id!: string;

  /** What ended the right to hold the data. */
  @IsEnum(ErasureReason)
  reason!: ErasureReason;

  @Type(() => Date)
  @IsDate()
  erased_at!: Date;

  /** Descriptors of faces, of every network. */
  @IsInt()
  @Min(0)
  vectors!: number;

  /** Files: enrolment pictures and the avatar. */
  @IsInt()
  @Min(0)
  pictures!: number;

  /** By which pictures were known again. */
  @IsInt()
  @Min(0)
  image_hashes!: number;

  /** HMAC-SHA256 over the rest, by a key of the server. */
  @TrimmedText(64)
  signature!: string;

  static from(receipt: ErasureReceipt): ErasureReceiptDto {
    return Object.assign(new ErasureReceiptDto(), {
      receipt_id: receipt.id,
      user_id: receipt.userId,
      reason: receipt.reason,
      erased_at: receipt.erasedAt,
      vectors: receipt.vectors,
      pictures: receipt.pictures,
      image_hashes: receipt.imageHashes,
      signature: receipt.signature,
    });
  }

  toReceipt(): ErasureReceipt {
    return {
      id: this.receipt_id,
      userId: this.user_id,
      reason: this.reason,
      erasedAt: this.erased_at,
      vectors: this.vectors,
      pictures: this.pictures,
      imageHashes: this.image_hashes,
      signature: this.signature,
    };
  }
}

export class ErasureReceiptsDto {
  receipts!: ErasureReceiptDto[];
}

export class ReceiptVerdictDto {
  /** Whether this server wrote the receipt, and nobody changed it since. */
  valid!: boolean;
}
