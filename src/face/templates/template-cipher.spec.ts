import { createSecretKey, randomBytes } from 'node:crypto';
import { TemplateSpace } from '../template-space/template-space.js';
import { TemplateCipher, TemplateDamaged, TemplateOfAnotherKey } from './template-cipher.js';

const space = new TemplateSpace(Buffer.alloc(32, 9));
const newCipher = () => new TemplateCipher(createSecretKey(randomBytes(32)), space);
const descriptor = Float32Array.from({ length: 128 }, (_, i) => Math.fround(Math.sin(i) / 8));
const place = { userId: 'EMP001', encodingId: 'a-picture', model: 'some-model/1' };

/** .6 and −.8, sealed by a key of sevens in the format of version 1. */
const OF_NETWORK_SPACE =
  'AaU439uvVO2gDHNvbWUtbW9kZWwvMWIhL/+/j+kepbJgT4tROUN0/XLkBdeZInYTRq9gzH9hwoAW7w==';

describe('TemplateCipher', () => {
  const cipher = newCipher();

  it('opens what it sealed, bit for bit', () => {
    expect(cipher.open(cipher.seal(descriptor, place), place)).toEqual(descriptor);
  });

  it('names version, key and model in the clear and hides the descriptor', () => {
    const sealed = cipher.seal(descriptor, place);
    expect(sealed[0]).toBe(2);
    expect(sealed.subarray(10, 10 + place.model.length).toString()).toBe(place.model);
    expect(sealed.includes(Buffer.from(descriptor.buffer, 0, 16))).toBe(false);
    expect(sealed.length).toBe(10 + place.model.length + 12 + 512 + 16);
  });

  it('brings a template of before there was a space of one’s own into it', () => {
    const key = createSecretKey(Buffer.alloc(32, 7));
    const kept = Buffer.from(OF_NETWORK_SPACE, 'base64');
    const opened = new TemplateCipher(key, space).open(kept, place);
    expect(opened).toEqual(space.enter(Float32Array.of(0.6, -0.8)));
    kept[0] = 2;
    expect(() => new TemplateCipher(key, space).open(kept, place)).toThrow(TemplateDamaged);
  });

  it('never seals the same way twice', () => {
    expect(cipher.seal(descriptor, place)).not.toEqual(cipher.seal(descriptor, place));
  });

  it('names a template of another key', () => {
    const sealed = newCipher().seal(descriptor, place);
    expect(() => cipher.open(sealed, place)).toThrow(TemplateOfAnotherKey);
  });

  it.each([
    ['another user', { userId: 'EMP002' }],
    ['another picture', { encodingId: 'another-picture' }],
    ['another model', { model: 'some-model/2' }],
  ])('does not open a template in the place of %s', (_, change) => {
    const sealed = cipher.seal(descriptor, place);
    expect(() => cipher.open(sealed, { ...place, ...change })).toThrow(TemplateDamaged);
  });

  it('notices every changed byte', () => {
    const sealed = cipher.seal(descriptor, place);
    for (let i = 0; i < sealed.length; i++) {
      const changed = Buffer.from(sealed);
      changed[i]! ^= 1;
      expect(() => cipher.open(changed, place)).toThrow();
    }
  });

  it.each([0, 1, 9, 30, 200])('notices that only %d bytes are left', (length) => {
    const sealed = cipher.seal(descriptor, place).subarray(0, length);
    expect(() => cipher.open(sealed, place)).toThrow(TemplateDamaged);
  });
});
