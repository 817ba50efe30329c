import { createSecretKey, hkdfSync, randomBytes, scryptSync, type KeyObject } from 'node:crypto';
import { existsSync, linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { BadEnvironment, type Environment } from './environment.js';

/** What every installation has. */
const SECRET_NAMES = ['JWT_SECRET_KEY', 'SECRET_KEY', 'ENCRYPTION_KEY'] as const;
/** The last one while ENCRYPTION_KEY is changed only. */
export const KEY_NAMES = [...SECRET_NAMES, 'ENCRYPTION_KEY_NEXT'] as const;

type SecretName = (typeof SECRET_NAMES)[number];
export type KeyName = (typeof KEY_NAMES)[number];

/** The keys of the service. They are opaque, so that no log line and no answer can carry one. */
export class Secrets {
  constructor(
    /** Signs access tokens, HS256, and the links that set a password. */
    readonly tokens: KeyObject,
    /** Signs the URLs of stored files, HMAC-SHA256. */
    readonly urls: KeyObject,
    /** Encrypts the keys of face templates: 32 bytes, AES-256. */
    readonly encryption: KeyObject,
    /** What takes its place soon; null unless it is changed. */
    readonly nextEncryption: KeyObject | null,
    /** Signs receipts of erasures, HMAC-SHA256. */
    readonly receipts: KeyObject,
    /** Seals the audit trail, HMAC-SHA256. */
    readonly audit: KeyObject,
    /** What the secrets of webhooks are made of, HMAC-SHA256. */
    readonly webhooks: KeyObject,
    /** What the secrets of authenticators are made of, HMAC-SHA256. */
    readonly secondFactors: KeyObject,
    /** Seals settings, HMAC-SHA256. */
    readonly settings: KeyObject,
    /** Keys the PINs of the door, HMAC-SHA256. */
    readonly doorPins: KeyObject,
    /** Keys the fingerprints of requests that are kept, HMAC-SHA256. */
    readonly fingerprints: KeyObject,
  ) {}
}

/**
 * Secrets left out are made once and kept under UPLOAD_FOLDER/secrets, except in production.
 * @throws BadEnvironment in production, naming those left out
 */
export function readSecrets(environment: Environment): Secrets {
  const missing = SECRET_NAMES.filter((name) => environment[name] === undefined);
  if (environment.NODE_ENV === 'production' && missing.length > 0) {
    throw new BadEnvironment(
      `Bad environment: ${missing.join(' and ')} must be set when NODE_ENV is production.`,
    );
  }
  if (environment.NODE_ENV === 'production') refuseWeak(environment);
  const text = (name: SecretName) => environment[name] ?? kept(secretFile(environment, name), name);
  const next = textOf(environment, 'ENCRYPTION_KEY_NEXT');
  return new Secrets(
    createSecretKey(Buffer.from(text('JWT_SECRET_KEY'))),
    derived(text('SECRET_KEY'), 'signed urls'),
    createSecretKey(encryptionKey(text('ENCRYPTION_KEY'))),
    next === undefined ? null : createSecretKey(encryptionKey(next)),
    derived(text('SECRET_KEY'), 'erasure receipts'),
    derived(text('SECRET_KEY'), 'audit trail'),
    derived(text('SECRET_KEY'), 'webhooks'),
    derived(text('SECRET_KEY'), 'second factors'),
    derived(text('SECRET_KEY'), 'settings'),
    derived(text('SECRET_KEY'), 'door pins'),
    derived(text('SECRET_KEY'), 'request fingerprints'),
  );
}

/** Where a secret is kept that the environment does not name. */
export const secretFile = ({ UPLOAD_FOLDER }: Environment, name: KeyName): string =>
  join(UPLOAD_FOLDER, 'secrets', name.toLowerCase());

/** The keys there are; none is made. */
export function keyTexts(environment: Environment): Partial<Record<KeyName, string>> {
  const present = KEY_NAMES.map((name) => [name, textOf(environment, name)]);
  return Object.fromEntries(present.filter(([, text]) => text !== undefined)) as Partial<
    Record<KeyName, string>
  >;
}

function textOf(environment: Environment, name: KeyName): string | undefined {
  const path = secretFile(environment, name);
  return environment[name] ?? (existsSync(path) ? readFileSync(path, 'utf8').trim() : undefined);
}

/** A key that somebody copied from an example, or used for everything, is none. @throws BadEnvironment */
function refuseWeak(environment: Environment): void {
  const weak = KEY_NAMES.filter((name) => /^(.)\1*$|change.?me/i.test(environment[name] ?? ''));
  if (weak.length > 0) {
    throw new BadEnvironment(`Bad environment: ${weak.join(' and ')} must be random.`);
  }
  const texts = SECRET_NAMES.map((name) => environment[name] ?? '');
  if (new Set(texts).size < SECRET_NAMES.length) {
    throw new BadEnvironment(
      `Bad environment: ${SECRET_NAMES.join(', ')} must differ from each other.`,
    );
  }
}

/** The 32 bytes a text stands for: hex, base64 (either alphabet), or else a passphrase stretched by scrypt. */
export function encryptionKey(text: string): Buffer {
  if (/^[\da-f]{64}$/i.test(text)) return Buffer.from(text, 'hex');
  if (/^[\w+/-]{43}=?$/.test(text)) return Buffer.from(text, 'base64');
  // The salt cannot be secret or random: the same passphrase must open the templates after a move.
  return scryptSync(text, 'face-attendance/templates', 32, { N: 2 ** 15, maxmem: 2 ** 26 });
}

function derived(text: string, purpose: string): KeyObject {
  return createSecretKey(Buffer.from(hkdfSync('sha256', text, '', purpose, 32)));
}

/** Reads the secret, made first if it is not there yet. @throws BadEnvironment */
function kept(path: string, name: SecretName): string {
  try {
    mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
    make(path);
    return readFileSync(path, 'utf8').trim();
  } catch (error) {
    throw new BadEnvironment(`${name} cannot be kept there: ${(error as Error).message}.`);
  }
}

/** Of processes that start together one makes the secret: a link appears whole, or not at all. */
function make(path: string): void {
  const draft = `${path}.${randomBytes(6).toString('hex')}`;
  writeFileSync(draft, randomBytes(32).toString('base64url'), { flag: 'wx', mode: 0o600 });
  try {
    linkSync(draft, path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  } finally {
    rmSync(draft);
  }
}
