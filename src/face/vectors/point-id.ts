import { createHash } from 'node:crypto';

/** The layout of a UUID that its maker defines (RFC 9562, version 8). */
const VERSION = 0x80;
const VARIANT = 0x80;

/** A user's id as Qdrant takes it, which knows only numbers and UUIDs: always the same for the same id. */
export function pointIdOf(userId: string): string {
  const bytes = createHash('sha256').update(userId).digest().subarray(0, 16);
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | VERSION;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | VARIANT;
  const hex = bytes.toString('hex');
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    hex.slice(12, 16),
    hex.slice(16, 20),
    hex.slice(20),
  ].join('-');
}
