import { createSecretKey } from 'node:crypto';
import { TOTP, Secret } from 'otpauth';
import { OneTimeCodes } from './one-time-codes.js';

const codes = new OneTimeCodes(createSecretKey(Buffer.alloc(32, 7)), 'Site');
const ada = { userId: 'ADM001', version: 1 };
const NOW = new Date('2026-03-02T09:00:10Z');
const STEP = Math.floor(NOW.getTime() / 30_000);

/** As an authenticator shows it. */
const shown = (secondsLater: number, { userId, version } = ada) => {
  const { secret } = codes.enrolmentOf(userId, version);
  return new TOTP({ secret: Secret.fromBase32(secret) }).generate({
    timestamp: NOW.getTime() + secondsLater * 1000,
  });
};

describe('OneTimeCodes', () => {
  it.each([
    ['now', 0, STEP],
    ['from the 30 seconds before', -30, STEP - 1],
    ['of a clock ahead', 30, STEP + 1],
    ['a minute old', -60, null],
    ['a minute ahead', 60, null],
  ])('knows the step of a code %s', (_, seconds, step) => {
    expect(codes.stepOf(shown(seconds), ada, NOW)).toBe(step);
  });

  it('gives everybody, and every setting up, another secret', () => {
    expect(codes.stepOf(shown(0, { userId: 'ADM002', version: 1 }), ada, NOW)).toBeNull();
    expect(codes.stepOf(shown(0, { userId: 'ADM001', version: 2 }), ada, NOW)).toBeNull();
  });

  it('tells authenticators the site and the account', () => {
    expect(codes.enrolmentOf('ADM001', 1).uri).toMatch(
      /^otpauth:\/\/totp\/Site:ADM001\?issuer=Site&secret=\w{32}&/,
    );
  });
});
