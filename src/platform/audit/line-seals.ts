import { randomBytes, type KeyObject } from 'node:crypto';
import { isSameSecret, signatureOf } from '../crypto/signature.js';
import type { ActivityLog } from './activity-log.entity.js';
import { contentOf } from './line-content.js';

const NONCE_BYTES = 12;

/** Where a line stands in the chain. */
export interface Link {
  readonly position: number;
  /** The seal of the line before, empty at the beginning. */
  readonly previous: string;
}

/** HMAC-SHA256 over lines of the audit trail: that this program wrote them, and in which order they stand. */
export class LineSeals {
  constructor(private readonly key: KeyObject) {}

  /** What a line is written with, `nonce.hmac`: no two lines have the same. */
  originOf(line: ActivityLog): string {
    return this.origin(line, randomBytes(NONCE_BYTES).toString('base64url'));
  }

  /** Whether this program wrote the line, and nobody changed it since. */
  isOwn(line: ActivityLog): boolean {
    const [nonce = ''] = line.origin?.split('.') ?? [];
    return line.origin !== null && isSameSecret(line.origin, this.origin(line, nonce));
  }

  /** Base64url. It binds the number and the moment too, which only the database knows when a line is written. */
  sealOf(line: ActivityLog, { position, previous }: Link): string {
    const moment = line.createdAt.toISOString();
    const parts = ['link', position, previous, line.id, moment, line.origin ?? ''];
    return signatureOf(this.key, [...parts, contentOf(line)]);
  }

  /** Whether a line still is what was sealed at its place. */
  isHeld(line: ActivityLog, link: Link, seal: string): boolean {
    return isSameSecret(seal, this.sealOf(line, link));
  }

  /** That what stood before a position was let go by this program. */
  baseMacOf(position: number, seal: string): string {
    return signatureOf(this.key, ['base', position, seal]);
  }

  private origin(line: ActivityLog, nonce: string): string {
    return `${nonce}.${signatureOf(this.key, ['line', nonce, contentOf(line)])}`;
  }
}
