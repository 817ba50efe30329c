import { randomBytes, timingSafeEqual } from 'node:crypto';
import { sha256 } from './sha256.js';

/** 256 random bits: a refresh token, a key of a device, a link for setting a password. */
export const newToken = (): string => randomBytes(32).toString('base64url');

/** What is kept of a token. It has 256 random bits, so no salt and no stretching are needed. */
export const hashOf = (token: string): string => sha256(token);

export function isHashOf(hash: string, token: string): boolean {
  const given = Buffer.from(hashOf(token));
  const kept = Buffer.from(hash);
  return given.length === kept.length && timingSafeEqual(given, kept);
}
