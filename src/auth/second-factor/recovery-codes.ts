import { randomBytes } from 'node:crypto';
import { sha256 } from '../../platform/crypto/sha256.js';

const COUNT = 10;

/** 60 random bits each: no salt and no stretching are needed, and whoever guesses is locked out like at passwords. */
export const newRecoveryCodes = (): string[] =>
  Array.from({ length: COUNT }, () => {
    const text = BigInt(`0x${randomBytes(8).toString('hex')}`)
      .toString(36)
      .padStart(12, '0')
      .slice(-12);
    return `${text.slice(0, 4)}-${text.slice(4, 8)}-${text.slice(8)}`;
  });

/** As they are kept. */
export const recoveryHashesOf = (codes: readonly string[]): string =>
  codes.map(hashOfCode).join(' ');

/** What is left after one was used; null when it is none of them. */
export function withoutCode(hashes: string, code: string): string | null {
  const used = hashOfCode(code);
  const left = hashes.split(' ').filter((hash) => hash !== used);
  return left.length === hashes.split(' ').length ? null : left.join(' ');
}

export const countOf = (hashes: string): number => (hashes === '' ? 0 : hashes.split(' ').length);

/** However somebody copied it down. */
const hashOfCode = (code: string): string => sha256(code.toLowerCase().replace(/[^\da-z]/g, ''));
