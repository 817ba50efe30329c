import { Injectable } from '@nestjs/common';
import type { Visitor } from '../../platform/access/device-principal.js';
import { CaptureLedger } from '../../devices/captures/capture-ledger.js';
import type { SignedCapture } from '../../devices/captures/signed-capture.js';
import { SignatureInvalid } from '../../devices/captures/errors.js';
import { MINUTE } from '../../platform/time/duration.js';
import type { Appearance } from './appearance.js';

/** Milliseconds by which the clock of a device may be off that signs what it takes. */
const TOLERANCE = 2 * MINUTE;

/** Why an administrator must look at a mark whose number does not go with its time. */
export const OUT_OF_ORDER = 'sequence_disorder: another device may sign with this one’s key';

/** Asks devices with a key pair for their signature. */
@Injectable()
export class CaptureSignatures {
  constructor(private readonly ledger: CaptureLedger) {}

  /**
   * The same, with a doubt where there is one. What was taken offline is examined when the batch is read.
   * @throws SignatureRequired SignatureInvalid SequenceReused
   */
  async examined(
    caller: Visitor,
    action: SignedCapture['action'],
    appearance: Appearance,
    now: Date,
  ): Promise<Appearance> {
    const { signed, receivedAt } = appearance;
    if (caller.kind !== 'device' || receivedAt) return appearance;
    if (signed && isFarFrom(signed.capturedAt, now)) throw new SignatureInvalid();
    const capture = signed && { ...signed, action, evidence: evidenceOf(appearance) };
    if (await this.ledger.isInOrder(caller, capture)) return appearance;
    return { ...appearance, doubt: OUT_OF_ORDER };
  }
}

/** Of a PIN nothing: what is kept of a capture must not give it. */
const evidenceOf = ({ picture, credential }: Appearance) =>
  credential?.kind === 'pin' ? credential.number : (credential?.token ?? picture);

const isFarFrom = (one: Date, other: Date): boolean =>
  Math.abs(one.getTime() - other.getTime()) > TOLERANCE;
