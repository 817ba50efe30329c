import { EncodingStatus, type FaceEncoding } from '../face/templates/face-encoding.entity.js';
import type { SignedUrls } from '../platform/storage/signed-urls.js';

/** A picture somebody enrolled with, in the names that older applications read. */
export class EnrolledFaceDto {
  face_id!: string;

  /** Good for a quarter of an hour. */
  image_path!: string | null;
  status!: EncodingStatus;

  static from({ id, imagePath, status }: FaceEncoding, urls: SignedUrls): EnrolledFaceDto {
    return { face_id: id, image_path: urls.urlFor(imagePath), status };
  }
}

export class EnrolledFacesDto {
  faces!: EnrolledFaceDto[];
}
