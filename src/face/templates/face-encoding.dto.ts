import type { SignedUrls } from '../../platform/storage/signed-urls.js';
import type { EncodingStatus, FaceEncoding } from './face-encoding.entity.js';

/** A picture somebody enrolled with; never its descriptor. */
export class FaceEncodingDto {
  id!: string;
  user_id!: string;

  /** Good for a quarter of an hour. */
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

  static from(encoding: FaceEncoding, urls: SignedUrls): FaceEncodingDto {
    return {
      id: encoding.id,
      user_id: encoding.userId,
      image_url: urls.urlFor(encoding.imagePath),
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
