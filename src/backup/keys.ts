import { createHmac } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseEnv } from 'node:util';
import type { Environment } from '../platform/config/environment.js';
import {
  encryptionKey,
  KEY_NAMES,
  keyTexts,
  secretFile,
  type KeyName,
} from '../platform/config/secrets.js';

type KeyTexts = Partial<Record<KeyName, string>>;

/** What tells whether a key is the same, and tells nothing else of it. */
export type KeyChecks = Partial<Record<KeyName, string>>;

/** Enough to tell keys apart. */
const CHECK_LENGTH = 16;

export function keyChecks(environment: Environment): KeyChecks {
  const texts = Object.entries(keyTexts(environment)) as [KeyName, string][];
  return Object.fromEntries(texts.map(([name, text]) => [name, checkOf(name, text)]));
}

/** The keys that a backup's data needs and that are not the ones in force here. */
export function otherKeys(environment: Environment, made: KeyChecks): KeyName[] {
  const present = keyChecks(environment);
  return KEY_NAMES.filter((name) => made[name] !== undefined && made[name] !== present[name]);
}

/** As lines of an environment, in a file of its own, for this user of the machine only. */
export function writeKeys(environment: Environment, file: string): void {
  const lines = Object.entries(keyTexts(environment)).map(([name, text]) => `${name}='${text}'\n`);
  writeFileSync(file, lines.join(''), { flag: 'wx', mode: 0o600 });
}

/** Keeps the keys of such a file where the program looks for those that the environment does not name. */
export function keepKeys(environment: Environment, file: string): void {
  const texts = parseEnv(readFileSync(file, 'utf8')) as KeyTexts;
  for (const name of KEY_NAMES) {
    const text = texts[name];
    const path = secretFile(environment, name);
    if (text === undefined || environment[name] !== undefined || existsSync(path)) continue;
    mkdirSync(join(path, '..'), { recursive: true, mode: 0o700 });
    writeFileSync(path, text, { mode: 0o600 });
  }
}

/** A passphrase is stretched first, or the check would be an easy way to guess it. */
function checkOf(name: KeyName, text: string): string {
  const key = name.startsWith('ENCRYPTION_KEY') ? encryptionKey(text) : text;
  return createHmac('sha256', key).update('backup').digest('hex').slice(0, CHECK_LENGTH);
}
