import type { KeyObject } from 'node:crypto';
import { isSameSecret, signatureOf } from '../../platform/crypto/signature.js';
import type { FaceEncoding } from './face-encoding.entity.js';

/** What a seal vouches for: that this picture of this person was approved. */
export interface Approved {
  readonly id: string;
  readonly userId: string;
}

/** What the seal of a file vouches for: that it was taken in as this picture of this person. */
export type TakenIn = Approved & Pick<FaceEncoding, 'imagePath' | 'fileSeal'>;

/**
 * HMAC-SHA256 over what the encryption of a template leaves open: that its picture is verified, or by whom first, and
 * which file shows it. Which person, picture, network and numbers belong together, template-cipher.ts authenticates, and
 * so a change of the network leaves seals as they are.
 */
export class RecognitionSeals {
  constructor(private readonly key: KeyObject) {}

  /** Base64url. */
  sealOf({ id, userId }: Approved): string {
    return signatureOf(this.key, ['verified', userId, id]);
  }

  holds(seal: string | null, picture: Approved): boolean {
    return seal !== null && isSameSecret(seal, this.sealOf(picture));
  }

  /** Of a picture that awaits a second administrator: who was the first. No seal of a verified one can be made of it. */
  firstSealOf({ id, userId }: Approved, approver: string): string {
    return signatureOf(this.key, ['first approval', userId, id, approver]);
  }

  firstHolds(seal: string | null, picture: Approved, approver: string): boolean {
    return seal !== null && isSameSecret(seal, this.firstSealOf(picture, approver));
  }

  fileSealOf({ id, userId, imagePath }: Omit<TakenIn, 'fileSeal'>): string {
    return signatureOf(this.key, ['file', userId, id, imagePath ?? '']);
  }

  /** Another file would be looked at in the place of what the template was made of, or described anew by another network. */
  fileHolds(picture: TakenIn): boolean {
    return picture.fileSeal !== null && isSameSecret(picture.fileSeal, this.fileSealOf(picture));
  }
}
