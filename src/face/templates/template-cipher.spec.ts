import { createSecretKey, randomBytes } from 'node:crypto';
import type { Secrets } from '../../platform/config/secrets.js';
import { EncryptionKeys } from '../../platform/keys/encryption-keys.js';
import type { DataKey, DataKeyRing } from '../data-keys/data-key.js';
import { TemplateSpace } from '../template-space/template-space.js';
import { TemplateCipher, TemplateDamaged, TemplateOfAnotherKey } from './template-cipher.js';

const keyOf = (byte: number) => createSecretKey(Buffer.alloc(32, byte));
const space = new TemplateSpace(Buffer.alloc(32, 9));

/** Of an installation with these keys. */
function cipherWith(present: number, next?: number): TemplateCipher {
  const nextEncryption = next === undefined ? null : keyOf(next);
  const secrets = { encryption: keyOf(present), nextEncryption } as Secrets;
  return new TemplateCipher(new EncryptionKeys(secrets), space);
}

const newKey = (): DataKey => ({
  id: randomBytes(8).toString('hex'),
  key: createSecretKey(randomBytes(32)),
});
const ringOf = (...keys: DataKey[]): DataKeyRing => new Map(keys.map((key) => [key.id, key]));

const descriptor = Float32Array.from({ length: 128 }, (_, i) => Math.fround(Math.sin(i) / 8));
const place = { userId: 'EMP001', encodingId: 'a-picture', model: 'some-model/1' };
const NOTHING: DataKeyRing = new Map();

/** .6 and −.8, sealed in each of the formats: the first two by a key of sevens, the last by a data key of threes. */
const OF_NETWORK_SPACE =
  'AaU439uvVO2gDHNvbWUtbW9kZWwvMWIhL/+/j+kepbJgT4tROUN0/XLkBdeZInYTRq9gzH9hwoAW7w==';
const DIRECT = 'AqU439uvVO2gDHNvbWUtbW9kZWwvMQABAgMEBQYHCAkKC4IY8E/QxZX2L7jgVZ6TPN2bGC0NTGvm2g==';
const UNDER_DATA_KEY =
  'AwECAwQFBgcIDHNvbWUtbW9kZWwvMQABAgMEBQYHCAkKC90ob3MCLBGxxUaZVovG+kyJL659X3sQwQ==';
const THREES: DataKey = { id: '0102030405060708', key: keyOf(3) };

const bytesOf = (golden: string): Buffer => Buffer.from(golden, 'base64');

describe('TemplateCipher', () => {
  const cipher = cipherWith(7);
  const key = newKey();
  const ring = ringOf(newKey(), key);

  it('opens what it sealed, bit for bit', () => {
    expect(cipher.open(cipher.seal(descriptor, place, key), place, ring)).toEqual(descriptor);
  });

  it('opens each format there has been', () => {
    const kept = Float32Array.of(0.6, -0.8);
    expect(cipher.open(bytesOf(OF_NETWORK_SPACE), place, NOTHING)).toEqual(space.enter(kept));
    expect(cipher.open(bytesOf(DIRECT), place, NOTHING)).toEqual(kept);
    expect(cipher.open(bytesOf(UNDER_DATA_KEY), place, ringOf(THREES))).toEqual(kept);
  });

  it('takes none for one of another format', () => {
    const kept = bytesOf(OF_NETWORK_SPACE);
    kept[0] = 2;
    expect(() => cipher.open(kept, place, NOTHING)).toThrow(TemplateDamaged);
    kept[0] = 4;
    expect(() => cipher.open(kept, place, NOTHING)).toThrow('unknown format');
  });

  it('names version, data key and model in the clear and hides the descriptor', () => {
    const sealed = cipher.seal(descriptor, place, key);
    expect(sealed[0]).toBe(3);
    expect(sealed.toString('hex', 1, 9)).toBe(key.id);
    expect(sealed.subarray(10, 10 + place.model.length).toString()).toBe(place.model);
    expect(sealed.includes(Buffer.from(descriptor.buffer, 0, 16))).toBe(false);
    expect(sealed.length).toBe(10 + place.model.length + 12 + 512 + 16);
  });

  it('never seals the same way twice', () => {
    expect(cipher.seal(descriptor, place, key)).not.toEqual(cipher.seal(descriptor, place, key));
  });

  it('opens what was sealed by the present encryption key, or the next', () => {
    expect(cipherWith(7, 8).open(bytesOf(DIRECT), place, NOTHING)).toHaveLength(2);
    expect(cipherWith(8, 7).open(bytesOf(DIRECT), place, NOTHING)).toHaveLength(2);
    expect(() => cipherWith(8).open(bytesOf(DIRECT), place, NOTHING)).toThrow(TemplateOfAnotherKey);
  });

  it('tells a data key of another encryption key from one that was destroyed', () => {
    const sealed = cipher.seal(descriptor, place, key);
    const locked: DataKeyRing = new Map([[key.id, null]]);
    expect(() => cipher.open(sealed, place, locked)).toThrow(TemplateOfAnotherKey);
    expect(() => cipher.open(sealed, place, NOTHING)).toThrow(
      'The data key of the template is gone',
    );
  });

  it.each([
    ['another user', { userId: 'EMP002' }],
    ['another picture', { encodingId: 'another-picture' }],
    ['another model', { model: 'some-model/2' }],
  ])('does not open a template in the place of %s', (_, change) => {
    const sealed = cipher.seal(descriptor, place, key);
    expect(() => cipher.open(sealed, { ...place, ...change }, ring)).toThrow(TemplateDamaged);
  });

  it('notices every changed byte', () => {
    const sealed = cipher.seal(descriptor, place, key);
    for (let i = 0; i < sealed.length; i++) {
      const changed = Buffer.from(sealed);
      changed[i]! ^= 1;
      expect(() => cipher.open(changed, place, ring)).toThrow();
    }
  });

  it.each([0, 1, 9, 30, 200])('notices that only %d bytes are left', (length) => {
    const sealed = cipher.seal(descriptor, place, key).subarray(0, length);
    expect(() => cipher.open(sealed, place, ring)).toThrow(TemplateDamaged);
  });
});
