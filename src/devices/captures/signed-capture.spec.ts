import { generateKeyPairSync, sign } from 'node:crypto';
import { isSignedBy, textOf, type SignedCapture } from './signed-capture.js';

const { publicKey, privateKey } = generateKeyPairSync('ed25519');
const raw = String(publicKey.export({ format: 'jwk' }).x);

const unsigned = {
  action: 'mark',
  sequence: 7,
  capturedAt: new Date('2026-03-02T08:01:02.345Z'),
  evidence: Buffer.from('a picture'),
} as const;
const signature = sign(null, Buffer.from(textOf('DEV001', unsigned)), privateKey).toString(
  'base64url',
);
const capture: SignedCapture = { ...unsigned, signature };

describe('The signature of a capture', () => {
  it('is over five members and a name, one a line', () => {
    expect(textOf('DEV001', unsigned).split('\n')).toEqual([
      'face-attendance/1',
      'mark',
      'DEV001',
      '7',
      '2026-03-02T08:01:02.345Z',
      expect.stringMatching(/^[0-9a-f]{64}$/),
    ]);
    expect(textOf('DEV001', { ...unsigned, evidence: undefined })).toMatch(/\n-$/);
  });

  it('holds for what was signed', () => {
    expect(isSignedBy(raw, 'DEV001', capture)).toBe(true);
  });

  it.each<[string, Partial<SignedCapture>]>([
    ['another number', { sequence: 8 }],
    ['another moment', { capturedAt: new Date('2026-03-02T08:01:02.346Z') }],
    ['another picture', { evidence: Buffer.from('another') }],
    ['the going', { action: 'check-out' }],
    ['no signature', { signature: '' }],
  ])('does not hold for %s', (_, change) => {
    expect(isSignedBy(raw, 'DEV001', { ...capture, ...change })).toBe(false);
  });

  it('does not hold for another device', () => {
    expect(isSignedBy(raw, 'DEV002', capture)).toBe(false);
  });
});
