import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseEnvironment } from './environment.js';
import { encryptionKey, readSecrets } from './secrets.js';

describe('The secrets', () => {
  const folder = mkdtempSync(join(tmpdir(), 'secrets-'));
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  it('stay the same from one start to the next', () => {
    const environment = parseEnvironment({ UPLOAD_FOLDER: folder });
    const first = readSecrets(environment);
    const second = readSecrets(environment);
    expect(second.tokens.equals(first.tokens)).toBe(true);
    expect(second.urls.equals(first.urls)).toBe(true);
    expect(second.encryption.equals(first.encryption)).toBe(true);
    expect(readdirSync(join(folder, 'secrets'))).toHaveLength(3);
  });

  it('take the next encryption key from its file, too, and make none', () => {
    const environment = parseEnvironment({ UPLOAD_FOLDER: folder });
    expect(readSecrets(environment).nextEncryption).toBeNull();
    writeFileSync(join(folder, 'secrets', 'encryption_key_next'), '0f'.repeat(32));
    const named = parseEnvironment({
      UPLOAD_FOLDER: folder,
      ENCRYPTION_KEY_NEXT: '0f'.repeat(32),
    });
    const [ofFile, ofVariable] = [readSecrets(environment), readSecrets(named)];
    expect(ofFile.nextEncryption?.equals(ofVariable.nextEncryption!)).toBe(true);
  });

  it('must be given in production', () => {
    const environment = parseEnvironment({ NODE_ENV: 'production', SECRET_KEY: 'x'.repeat(40) });
    expect(() => readSecrets(environment)).toThrow(
      'JWT_SECRET_KEY and ENCRYPTION_KEY must be set when NODE_ENV is production',
    );
  });

  const [one, two] = ['0f'.repeat(20), 'a1b2'.repeat(10)];
  it.each([
    ['SECRET_KEY must be random', { SECRET_KEY: 'x'.repeat(40) }],
    ['ENCRYPTION_KEY must be random', { ENCRYPTION_KEY: 'change-me-please-'.repeat(3) }],
    ['ENCRYPTION_KEY_NEXT must be random', { ENCRYPTION_KEY_NEXT: 'x'.repeat(40) }],
    ['must differ from each other', { ENCRYPTION_KEY: one }],
  ])('are refused in production when a guess would do: %s', (sentence, weak) => {
    const strong = { JWT_SECRET_KEY: one, SECRET_KEY: two, ENCRYPTION_KEY: `${one}${two}` };
    const environment = parseEnvironment({ NODE_ENV: 'production', ...strong, ...weak });
    expect(() => readSecrets(environment)).toThrow(sentence);
  });

  it('do not show themselves when written out', () => {
    const secrets = readSecrets(parseEnvironment({ UPLOAD_FOLDER: folder }));
    expect(JSON.stringify(Object.values(secrets))).toMatch(/^\[({},|null,)+{}]$/);
  });
});

describe('The encryption key', () => {
  const bytes = Buffer.from('0123456789abcdef0123456789abcdef'.split('').reverse().join(''));

  it.each([
    ['hex', bytes.toString('hex')],
    ['base64', bytes.toString('base64')],
    ['base64url', bytes.toString('base64url')],
  ])('may be written in %s', (_, text) => {
    expect(encryptionKey(text)).toEqual(bytes);
  });

  it('may be a passphrase', () => {
    const key = encryptionKey('correct horse battery staple, and so on');
    expect(key).toHaveLength(32);
    expect(encryptionKey('correct horse battery staple, and so on')).toEqual(key);
  });
});
