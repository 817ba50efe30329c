import { redactObject } from './redaction.js';

describe('redactObject', () => {
  it('keeps what is public and leaves out what is named like a secret, at any depth', () => {
    expect(
      redactObject({ name: 'Ada', passwordHash: 'x', nested: [{ refresh_token: 'y', ok: 1 }] }),
    ).toEqual({
      name: 'Ada',
      passwordHash: '[redacted]',
      nested: [{ refresh_token: '[redacted]', ok: 1 }],
    });
  });

  it('leaves out bytes whatever they are called', () => {
    expect(redactObject({ picture: Buffer.from('abc') })).toEqual({ picture: '[redacted]' });
  });

  it('leaves out where files lie', () => {
    expect(redactObject({ avatarPath: 'avatars/a.jpg', pathway: 'east' })).toEqual({
      avatarPath: '[redacted]',
      pathway: 'east',
    });
  });

  it('writes moments as ISO 8601', () => {
    expect(redactObject({ at: new Date(0) })).toEqual({ at: '1970-01-01T00:00:00.000Z' });
  });
});
