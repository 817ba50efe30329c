import { createSecretKey } from 'node:crypto';
import { InstallationSecrets } from './installation-secrets.js';

const key = createSecretKey(Buffer.alloc(32, 7));

describe('The secrets of an installation', () => {
  it('are those that its key has always given, where they were not kept', () => {
    const { space, recognitionSeals, accountSeals } = InstallationSecrets.derivedFrom(key);
    expect(space.toString('hex')).toBe(
      'aa0985830232608459a13ae39f8e33bd4ee2c03048c411d9bdca052ac2627d77',
    );
    expect(recognitionSeals.export().toString('hex')).toBe(
      '99553ba8f37d5e9a8dcea1dc8dd9924f2aa48bebe187021b3685d864ffe30bfd',
    );
    expect(accountSeals.export().toString('hex')).toBe(
      'abf93b9352b263f4a2432a2b7121a60d5adbe27791f06157e6ddc8fa802905c3',
    );
  });

  it('open by the key that wrapped them, and by no other', () => {
    const secrets = InstallationSecrets.random();
    const wrapped = secrets.wrappedBy(key);
    const opened = InstallationSecrets.unwrapped(wrapped, key);
    expect(opened?.equals(secrets)).toBe(true);
    expect(opened?.sessionFaces.equals(secrets.sessionFaces)).toBe(true);
    const other = createSecretKey(Buffer.alloc(32, 8));
    expect(InstallationSecrets.unwrapped(wrapped, other)).toBeNull();
  });

  it('are others in each new installation', () => {
    expect(InstallationSecrets.random().equals(InstallationSecrets.random())).toBe(false);
  });
});
