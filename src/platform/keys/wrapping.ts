import { createCipheriv, createDecipheriv, randomBytes, type KeyObject } from 'node:crypto';

const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/**
 * Encrypts a key by another one, AES-256-GCM: `nonce 12 | key | tag 16` in base64url.
 * @param place what it is authenticated with: it opens nowhere else
 */
export function wrapped(secret: Buffer, key: KeyObject, place: string): string {
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(place));
  const body = cipher.update(secret);
  return Buffer.concat([nonce, body, cipher.final(), cipher.getAuthTag()]).toString('base64url');
}

/** @returns null when it was wrapped by another key, for another place, or changed */
export function unwrapped(text: string, key: KeyObject, place: string): Buffer | null {
  const bytes = Buffer.from(text, 'base64url');
  const end = bytes.length - TAG_BYTES;
  if (end < NONCE_BYTES) return null;
  const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, NONCE_BYTES));
  decipher.setAAD(Buffer.from(place)).setAuthTag(bytes.subarray(end));
  const secret = decipher.update(bytes.subarray(NONCE_BYTES, end));
  try {
    decipher.final();
    return secret;
  } catch {
    return null;
  }
}
