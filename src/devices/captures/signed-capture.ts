import { createPublicKey, verify, type KeyObject } from 'node:crypto';
import { sha256 } from '../../platform/crypto/sha256.js';

/** What a device says of something it took. */
export interface SignedCapture {
  readonly action: 'mark' | 'check-out';
  /** The device's own count: it only grows. */
  readonly sequence: number;
  /** By the device's clock. */
  readonly capturedAt: Date;
  /** The picture, or what the person showed or typed in its place. */
  readonly evidence: Uint8Array | string | undefined;
  /** Ed25519 over `textOf`, base64url. */
  readonly signature: string;
}

/** What a device signs, one member a line. */
export const textOf = (deviceId: string, capture: Omit<SignedCapture, 'signature'>): string =>
  [
    'face-attendance/1',
    capture.action,
    deviceId,
    capture.sequence,
    capture.capturedAt.toISOString(),
    capture.evidence === undefined ? '-' : sha256(capture.evidence),
  ].join('\n');

export function isSignedBy(publicKey: string, deviceId: string, capture: SignedCapture): boolean {
  const signature = Buffer.from(capture.signature, 'base64url');
  return verify(null, Buffer.from(textOf(deviceId, capture)), keyOf(publicKey), signature);
}

/** @param text the 32 bytes that WebCrypto exports as `raw`, base64url */
function keyOf(text: string): KeyObject {
  return createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x: text }, format: 'jwk' });
}
