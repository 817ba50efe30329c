import type { FaceEncoding } from '../templates/face-encoding.entity.js';

/** What became of one picture. */
export class EnrolmentDto {
  success!: true;
  message!: string;
  face_encoding_id!: string;

  /** An administrator reviews it. */
  status!: 'pending';

  /** Estimated chance that the picture can be matched, 0 to 1. */
  quality_score!: number;

  static from({ id, qualityScore }: FaceEncoding): EnrolmentDto {
    return {
      success: true,
      message: 'Picture accepted; an administrator will review it',
      face_encoding_id: id,
      status: 'pending',
      quality_score: qualityScore,
    };
  }
}
