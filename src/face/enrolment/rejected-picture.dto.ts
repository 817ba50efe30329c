import type { RejectionReason } from '../rejection-reasons.js';

/** Whose face it is already. */
export class FaceOwnerDto {
  user_id!: string;
  name!: string;
}

/** A picture that was not accepted. */
export class RejectedPictureDto {
  /** Its place among the pictures sent, from 0. */
  index!: number;
  file_name!: string;
  reasons!: RejectionReason[];

  /** Told to administrators. */
  belongs_to?: FaceOwnerDto;
}
