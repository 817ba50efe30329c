import { randomBytes } from 'node:crypto';
import { sha256 } from './sha256.js';
import { isSameSecret } from './signature.js';

/** 256 random bits: a refresh token, a key of a device, a link for setting a password. */
export const newToken = (): string => randomBytes(32).toString('base64url');

/** What is kept of a token. It has 256 random bits, so no salt and no stretching are needed. */
export const hashOf = (token: string): string => sha256(token);

export const isHashOf = (hash: string, token: string): boolean => isSameSecret(hashOf(token), hash);
