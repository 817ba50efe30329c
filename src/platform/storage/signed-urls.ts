import { createHmac, timingSafeEqual } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Secrets } from '../config/secrets.js';
import { InvalidSignature, SignatureExpired } from './errors.js';

/** Seconds an address is good for, at least. */
const LIFETIME = 15 * 60;
/** Expiries fall on whole minutes, so that a list asked for twice names the same addresses and caches work. */
const STEP = 60;

/** Addresses of stored files that open for a while, for whoever was given one. */
@Injectable()
export class SignedUrls {
  constructor(private readonly secrets: Secrets) {}

  /** @param path as PictureStore gave it; without a path there is no address */
  urlFor(path: string): string;
  urlFor(path: string | null): string | null;
  urlFor(path: string | null): string | null {
    if (path === null) return null;
    const expires = Math.ceil((now() + LIFETIME) / STEP) * STEP;
    return `/api/files/${path}?expires=${expires}&signature=${this.sign(path, String(expires))}`;
  }

  /** @throws InvalidSignature SignatureExpired */
  check(path: string, expires = '', signature = ''): void {
    const expected = Buffer.from(this.sign(path, expires));
    const given = Buffer.from(signature);
    if (given.length !== expected.length || !timingSafeEqual(given, expected)) {
      throw new InvalidSignature();
    }
    if (Number(expires) < now()) throw new SignatureExpired();
  }

  private sign(path: string, expires: string): string {
    return createHmac('sha256', this.secrets.urls)
      .update(`${expires}\n${path}`)
      .digest('base64url');
  }
}

const now = () => Math.floor(Date.now() / 1000);
