import type { KeyObject } from 'node:crypto';
import { isSameSecret, signatureOf } from '../../platform/crypto/signature.js';

/** What a seal vouches for: that this picture of this person was approved. */
export interface Approved {
  readonly id: string;
  readonly userId: string;
}

/**
 * HMAC-SHA256 over what the encryption of a template leaves open: that its picture is verified, or by whom first. Which person, picture,
 * network and numbers belong together, template-cipher.ts authenticates, and so a change of the network leaves seals
 * as they are.
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
}
