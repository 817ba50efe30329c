import { Injectable } from '@nestjs/common';
import { Secrets } from '../config/secrets.js';
import { isSameSecret, signatureOf } from '../crypto/signature.js';
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
    if (!isSameSecret(signature, this.sign(path, expires))) throw new InvalidSignature();
    if (Number(expires) < now()) throw new SignatureExpired();
  }

  private sign(path: string, expires: string): string {
    return signatureOf(this.secrets.urls, [expires, path]);
  }
}

const now = () => Math.floor(Date.now() / 1000);
