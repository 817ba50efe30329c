import { createHmac, type KeyObject } from 'node:crypto';
import { Secret, TOTP } from 'otpauth';

const PERIOD = 30;

/** Steps before and after the present one that are taken too: clocks differ, and people type. */
const WINDOW = 1;

/** Bytes; RFC 4226 asks for 16 and recommends 20. */
const SECRET_BYTES = 20;

/** What an authenticator is set up with. */
export interface Enrolment {
  /** Base 32. */
  readonly secret: string;
  /** `otpauth://totp/…`, what a QR code for an authenticator holds. */
  readonly uri: string;
}

/** Time-based one-time passwords (RFC 6238): six digits, SHA-1, 30 seconds, as every authenticator has them. */
export class OneTimeCodes {
  constructor(
    private readonly key: KeyObject,
    private readonly issuer: string,
  ) {}

  enrolmentOf(userId: string, version: number): Enrolment {
    const totp = this.of(userId, version);
    return { secret: totp.secret.base32, uri: totp.toString() };
  }

  /** The step of the clock that a code belongs to; null when it belongs to none near `now`. */
  stepOf(code: string, { userId, version }: { userId: string; version: number }, now: Date) {
    const timestamp = now.getTime();
    const delta = this.of(userId, version).validate({ token: code, timestamp, window: WINDOW });
    return delta === null ? null : TOTP.counter({ period: PERIOD, timestamp }) + delta;
  }

  private of(userId: string, version: number): TOTP {
    const bytes = createHmac('sha256', this.key).update(`${userId}/${version}`).digest();
    const secret = new Secret({ buffer: Uint8Array.from(bytes.subarray(0, SECRET_BYTES)).buffer });
    return new TOTP({ issuer: this.issuer, label: userId, secret, period: PERIOD });
  }
}
