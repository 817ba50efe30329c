import { newToken } from '../platform/crypto/opaque-token.js';

/** Tells people, and whoever searches for leaked secrets, what it is. */
const PREFIX = 'fdk_';

export const newDeviceKey = (): string => PREFIX + newToken();
