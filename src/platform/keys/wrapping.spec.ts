import { createSecretKey, randomBytes } from 'node:crypto';
import { unwrapped, wrapped } from './wrapping.js';

const key = createSecretKey(Buffer.alloc(32, 7));
const secret = Buffer.alloc(32, 1);

/** Thirty-two ones, wrapped by a key of sevens for `a place`. */
const GOLDEN = 'AAECAwQFBgcICQoLGYDocRwI2Eh2s-Sd41lt--A9t48ZY3YwF89iu4_WbARIxZY_QmIeaRw-VgxsIQ7L';

describe('A wrapped key', () => {
  it('opens by the key and in the place it was wrapped for', () => {
    expect(unwrapped(GOLDEN, key, 'a place')).toEqual(secret);
    expect(unwrapped(wrapped(secret, key, 'a place'), key, 'a place')).toEqual(secret);
  });

  it('opens by no other key and in no other place', () => {
    expect(unwrapped(GOLDEN, createSecretKey(randomBytes(32)), 'a place')).toBeNull();
    expect(unwrapped(GOLDEN, key, 'another place')).toBeNull();
  });

  it('does not open when a byte of it was changed, or some are missing', () => {
    const bytes = Buffer.from(GOLDEN, 'base64url');
    for (let i = 0; i < bytes.length; i++) {
      const changed = Buffer.from(bytes);
      changed[i]! ^= 1;
      expect(unwrapped(changed.toString('base64url'), key, 'a place')).toBeNull();
      expect(unwrapped(bytes.subarray(0, i).toString('base64url'), key, 'a place')).toBeNull();
    }
  });

  it('is never wrapped the same way twice', () => {
    expect(wrapped(secret, key, 'a place')).not.toBe(wrapped(secret, key, 'a place'));
  });
});
