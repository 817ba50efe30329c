import {
  createHmac,
  createSecretKey,
  hkdfSync,
  randomBytes,
  timingSafeEqual,
  type KeyObject,
} from 'node:crypto';
import { unwrapped, wrapped } from './wrapping.js';

const BYTES = 32;

/** With what they are authenticated when they are wrapped. */
const PLACE = 'installation secrets';

/** How many secrets there are. */
const COUNT = 4;

/** What an installation must not change with its ENCRYPTION_KEY: with other secrets no seal would hold, and no two faces be near. */
export class InstallationSecrets {
  /** Gives the rotation of the template space. */
  readonly space: Buffer;
  /** Seals what makes somebody recognised, HMAC-SHA256. */
  readonly recognitionSeals: KeyObject;
  /** Seals accounts, HMAC-SHA256. */
  readonly accountSeals: KeyObject;
  /** Encrypts the face of a session of the liveness check, AES-256. */
  readonly sessionFaces: KeyObject;

  /** @param bytes the four of them in this order, 32 each */
  private constructor(private readonly bytes: Buffer) {
    const secret = (which: number) => bytes.subarray(which * BYTES, (which + 1) * BYTES);
    this.space = secret(0);
    this.recognitionSeals = createSecretKey(secret(1));
    this.accountSeals = createSecretKey(secret(2));
    this.sessionFaces = createSecretKey(secret(3));
  }

  static random(): InstallationSecrets {
    return new InstallationSecrets(randomBytes(COUNT * BYTES));
  }

  /** Those of an installation from before they were kept: its key gave them. */
  static derivedFrom(key: KeyObject): InstallationSecrets {
    return new InstallationSecrets(
      Buffer.concat([
        createHmac('sha256', key).update('template space').digest(),
        derived(key, 'recognition seals'),
        derived(key, 'account seals'),
        derived(key, 'liveness sessions'),
      ]),
    );
  }

  /** @returns null when another key wrapped them, or they were changed */
  static unwrapped(text: string, key: KeyObject): InstallationSecrets | null {
    const bytes = unwrapped(text, key, PLACE);
    return bytes && new InstallationSecrets(bytes);
  }

  wrappedBy(key: KeyObject): string {
    return wrapped(this.bytes, key, PLACE);
  }

  equals(other: InstallationSecrets): boolean {
    return timingSafeEqual(this.bytes, other.bytes);
  }
}

const derived = (key: KeyObject, purpose: string): Buffer =>
  Buffer.from(hkdfSync('sha256', key, '', purpose, BYTES));
