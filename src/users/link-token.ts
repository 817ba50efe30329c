import type { KeyObject } from 'node:crypto';
import { isSameSecret, signatureOf } from '../platform/crypto/signature.js';

/** Whose link it is, until when it is good, and what it is signed over: when that changes, the link is used up. */
export interface LinkClaim {
  readonly purpose: string;
  readonly userId: string;
  /** Seconds since 1970, as the token tells them. */
  readonly expiry: string;
  readonly over: readonly string[];
}

/** Seconds since 1970. */
export const expiryOf = (moment: Date): string => String(Math.floor(moment.getTime() / 1000));

/** `EMP001.1795300000.signature`. */
export const linkToken = (key: KeyObject, claim: LinkClaim): string =>
  [claim.userId, claim.expiry, signed(key, claim)].join('.');

export function partsOf(token: string): { userId: string; expiry: string; signature: string } {
  const [userId = '', expiry = '', signature = ''] = token.split('.');
  return { userId, expiry, signature };
}

/** Whether a link is ours, and good at a moment. */
export function isGood(key: KeyObject, claim: LinkClaim, signature: string, now: Date): boolean {
  if (Number(claim.expiry) * 1000 <= now.getTime()) return false;
  return isSameSecret(signature, signed(key, claim));
}

const signed = (key: KeyObject, { purpose, userId, expiry, over }: LinkClaim): string =>
  signatureOf(key, [purpose, userId, expiry, ...over]);
