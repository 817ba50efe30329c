import type { KeyObject } from 'node:crypto';

/** What templates are encrypted with. */
export interface DataKey {
  /** 8 bytes, hexadecimal. */
  readonly id: string;
  /** 32 bytes, AES-256. */
  readonly key: KeyObject;
}

/** By id; null where it was wrapped by a key that is not known here. */
export type DataKeyRing = ReadonlyMap<string, DataKey | null>;
