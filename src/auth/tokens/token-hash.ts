import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';

/** What is kept of a token: SHA-256, hex. It has 256 random bits, so no salt and no stretching are needed. */
export const hashOf = (token: string): string => createHash('sha256').update(token).digest('hex');

export const newToken = (): string => randomBytes(32).toString('base64url');

export function isHashOf(hash: string, token: string): boolean {
  const given = Buffer.from(hashOf(token));
  const kept = Buffer.from(hash);
  return given.length === kept.length && timingSafeEqual(given, kept);
}
