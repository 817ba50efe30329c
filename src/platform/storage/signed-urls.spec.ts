import { createSecretKey, randomBytes } from 'node:crypto';
import { jest } from '@jest/globals';
import type { Secrets } from '../config/secrets.js';
import { InvalidSignature, SignatureExpired } from './errors.js';
import { SignedUrls } from './signed-urls.js';

const service = () => new SignedUrls({ urls: createSecretKey(randomBytes(32)) } as Secrets);

describe('A signed address', () => {
  const urls = service();
  const path = 'faces/ab/picture.jpg';
  const parts = (address: string) => {
    const { pathname, searchParams } = new URL(address, 'http://here');
    return [
      pathname.replace('/api/files/', ''),
      searchParams.get('expires')!,
      searchParams.get('signature')!,
    ] as const;
  };

  afterEach(() => jest.useRealTimers());

  it('opens its file', () => {
    expect(() => {
      urls.check(...parts(urls.urlFor(path)));
    }).not.toThrow();
  });

  it('is the same within a minute, so that it can be cached', () => {
    jest.useFakeTimers({ now: new Date('2026-03-02T08:00:01Z') });
    const first = urls.urlFor(path);
    jest.setSystemTime(new Date('2026-03-02T08:00:58Z'));
    expect(urls.urlFor(path)).toBe(first);
  });

  it('lasts a quarter of an hour, and not much longer', () => {
    jest.useFakeTimers({ now: new Date('2026-03-02T08:00:01Z') });
    const address = parts(urls.urlFor(path));
    jest.setSystemTime(new Date('2026-03-02T08:15:01Z'));
    urls.check(...address);
    jest.setSystemTime(new Date('2026-03-02T08:16:02Z'));
    expect(() => {
      urls.check(...address);
    }).toThrow(SignatureExpired);
  });

  it('opens no other file, no later, and not with another key', () => {
    const [, expires, signature] = parts(urls.urlFor(path));
    for (const check of [
      () => {
        urls.check('faces/ab/other.jpg', expires, signature);
      },
      () => {
        urls.check(path, String(Number(expires) + 60), signature);
      },
      () => {
        service().check(path, expires, signature);
      },
      () => {
        urls.check(path);
      },
    ]) {
      expect(check).toThrow(InvalidSignature);
    }
  });

  it('is none where there is no picture', () => {
    expect(urls.urlFor(null)).toBeNull();
  });
});
