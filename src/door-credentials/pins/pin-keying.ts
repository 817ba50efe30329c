import type { KeyObject } from 'node:crypto';
import { signatureOf } from '../../platform/crypto/signature.js';

/**
 * What is hashed in the place of a PIN. Six digits are tried out in an hour, however slow the hash is: without the key,
 * which is not in the database, there is nothing to try them against.
 */
export class PinKeying {
  constructor(private readonly key: KeyObject) {}

  /** Base64url; of one person alone, so that a row that was copied to another's name opens nothing. */
  keyed(userId: string, pin: string): string {
    return signatureOf(this.key, ['door pin', userId, pin]);
  }
}
