import type { EncodingStatus, FaceEncoding } from './face-encoding.entity.js';
import type { PictureAddresses } from './picture-addresses.js';

/** A picture somebody enrolled with; never its descriptor. */
export class FaceEncodingDto {
  id!: string;
  user_id!: string;

  /** Good for a quarter of an hour. Null where the picture is erased, or its file not known to be the one that was taken in. */
  image_url!: string | null;

  captured_at!: Date;

  /** Estimated chance that the picture can be matched, 0 to 1. */
  quality_score!: number;

  /** The detector’s score, 0 to 1. */
  face_confidence!: number;

  status!: EncodingStatus;

  /** Why it was rejected, or approved all the same. */
  notes!: string | null;

  /** The descriptor space. */
  model!: string;

  static from(encoding: FaceEncoding, addresses: PictureAddresses): FaceEncodingDto {
    return {
      id: encoding.id,
      user_id: encoding.userId,
      image_url: addresses.urlOf(encoding),
      captured_at: encoding.capturedAt,
      quality_score: encoding.qualityScore,
      face_confidence: encoding.faceConfidence,
      status: encoding.status,
      notes: encoding.notes,
      model: encoding.model,
    };
  }
}

export class FaceEncodingsDto {
  encodings!: FaceEncodingDto[];
}
