import { createHmac, timingSafeEqual, type KeyObject } from 'node:crypto';

/** HMAC-SHA256 over the parts, one a line; base64url. */
export const signatureOf = (key: KeyObject, parts: readonly (string | number)[]): string =>
  createHmac('sha256', key).update(parts.join('\n')).digest('base64url');

/** Takes the same time wherever the two differ, so that nothing is learnt of what was expected. */
export function isSameSecret(given: string, expected: string): boolean {
  const [one, other] = [Buffer.from(given), Buffer.from(expected)];
  return one.length === other.length && timingSafeEqual(one, other);
}
