import { createHash, randomBytes } from 'node:crypto';

/** Tells people, and whoever searches for leaked secrets, what it is. */
const PREFIX = 'fdk_';

export const newDeviceKey = (): string => PREFIX + randomBytes(32).toString('base64url');

/** What is kept of a key: SHA-256, hex. It has 256 random bits, so no salt and no stretching are needed. */
export const deviceKeyHash = (key: string): string =>
  createHash('sha256').update(key).digest('hex');
