import { EncodingStatus, type FaceEncoding } from '../face/templates/face-encoding.entity.js';
import type { PictureAddresses } from '../face/templates/picture-addresses.js';

/** A picture somebody enrolled with, in the names that older applications read. */
export class EnrolledFaceDto {
  face_id!: string;

  /** Good for a quarter of an hour. Null where the picture is erased, or its file not known to be the one that was taken in. */
  image_path!: string | null;
  status!: EncodingStatus;

  static from(encoding: FaceEncoding, addresses: PictureAddresses): EnrolledFaceDto {
    const { id, status } = encoding;
    return { face_id: id, image_path: addresses.urlOf(encoding), status };
  }
}

export class EnrolledFacesDto {
  faces!: EnrolledFaceDto[];
}
