import { Matches } from 'class-validator';
import { Instant } from '../../platform/wire/moments.js';
import { Optional } from '../../platform/wire/presence.js';
import { WholeNumberText } from '../../platform/wire/query-values.js';
import type { Signed } from './appearance.js';

/** 64 bytes of Ed25519, base64url. */
export const SIGNATURE = /^[\w-]{86}$/;

/** What a device with a key pair sends with a mark; all three or nothing. */
export class SignedFieldsDto {
  /** The device's own count of its captures, growing; of a device that signs. */
  @Optional()
  @WholeNumberText(1, Number.MAX_SAFE_INTEGER)
  sequence?: number;

  /** When it was taken, by the device's clock; of a device that signs. */
  @Optional()
  @Instant()
  captured_at?: Date;

  /** Over what the documentation of devices says, Ed25519, base64url; of a device that signs. */
  @Optional()
  @Matches(SIGNATURE)
  signature?: string;
}

export function signedOf({
  sequence,
  captured_at: capturedAt,
  signature,
}: SignedFieldsDto): Signed | undefined {
  if (sequence === undefined || capturedAt === undefined || signature === undefined)
    return undefined;
  return { sequence, capturedAt, signature };
}
