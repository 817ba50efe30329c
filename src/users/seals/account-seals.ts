import type { KeyObject } from 'node:crypto';
import { isSameSecret, signatureOf } from '../../platform/crypto/signature.js';

/** What decides who somebody is here, and what they may do. */
export interface SealableAccount {
  readonly id: string;
  readonly role: string;
  readonly status: string;
  readonly email: string | null;
  readonly passwordHash: string | null;
  /** Whether a code is asked for beside the password. */
  readonly secondFactor: boolean | 0 | 1;
}

export interface SealedAccount extends SealableAccount {
  readonly seal: string | null;
}

/** HMAC-SHA256 over an account: that this program gave the role, the status, the address and the password. */
export class AccountSeals {
  constructor(private readonly key: KeyObject) {}

  /** Base64url. */
  sealOf({ id, role, status, email, passwordHash, secondFactor }: SealableAccount): string {
    const account =
      email === null
        ? ['account without address', id, role, status, passwordHash ?? '']
        : ['account', id, role, status, email, passwordHash ?? ''];
    return signatureOf(this.key, secondFactor ? [...account, 'second factor'] : account);
  }

  holds({ seal, ...account }: SealedAccount): boolean {
    return seal !== null && isSameSecret(seal, this.sealOf(account));
  }
}
