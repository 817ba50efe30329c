import type { Signed } from './appearance.js';

/** 64 bytes of Ed25519, base64url. */
export const SIGNATURE = /^[\w-]{86}$/;

/** What a device sends with a capture; all three or nothing. */
interface SignedFields {
  sequence?: number;
  captured_at?: Date;
  signature?: string;
}

export function signedOf({
  sequence,
  captured_at: capturedAt,
  signature,
}: SignedFields): Signed | undefined {
  if (sequence === undefined || capturedAt === undefined || signature === undefined)
    return undefined;
  return { sequence, capturedAt, signature };
}
