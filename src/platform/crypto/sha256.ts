import { createHash } from 'node:crypto';

/** SHA-256 in hexadecimal, as every hash of ours is kept. */
export const sha256 = (content: string | Uint8Array): string =>
  createHash('sha256').update(content).digest('hex');
