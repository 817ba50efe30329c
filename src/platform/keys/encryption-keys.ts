import { createHmac, type KeyObject } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Secrets } from '../config/secrets.js';

/** A key of the operator’s. Whatever it encrypts names it. */
export interface EncryptionKey {
  /** 8 bytes, hexadecimal: tells keys apart, and nothing of the key. */
  readonly id: string;
  /** 32 bytes, AES-256. */
  readonly key: KeyObject;
}

const ID_BYTES = 8;

/** ENCRYPTION_KEY, and ENCRYPTION_KEY_NEXT until it has taken the other's place. */
@Injectable()
export class EncryptionKeys {
  readonly present: EncryptionKey;
  readonly next: EncryptionKey | null;

  constructor({ encryption, nextEncryption }: Secrets) {
    this.present = encryptionKeyOf(encryption);
    const next = nextEncryption && encryptionKeyOf(nextEncryption);
    this.next = next?.id === this.present.id ? null : next;
  }

  /** Undefined when it is none of those that are known. */
  byId(id: string): EncryptionKey | undefined {
    return [this.present, this.next].find((key) => key?.id === id) ?? undefined;
  }
}

const encryptionKeyOf = (key: KeyObject): EncryptionKey => ({ id: idOf(key), key });

const idOf = (key: KeyObject): string =>
  createHmac('sha256', key)
    .update('template key id')
    .digest()
    .subarray(0, ID_BYTES)
    .toString('hex');
