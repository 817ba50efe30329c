import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** A trained network on the disk, pinned by its content. */
export interface NetworkFile {
  readonly path: string;
  /** Hexadecimal. */
  readonly sha256: string;
}

/** The network is missing, or is not the one that was measured. Its message is one sentence for the operator. */
export class BadNetworkFile extends Error {}

/** One of the networks that the package of models brings along; nothing of its code is loaded. */
export function packagedNetwork(name: string, sha256: string): NetworkFile {
  const manifest = createRequire(import.meta.url).resolve(
    'faceplugin-face-recognition-js/package.json',
  );
  return { path: join(dirname(manifest), 'model', name), sha256 };
}

/** @throws BadNetworkFile */
export function readNetwork({ path, sha256 }: NetworkFile): Buffer {
  const bytes = readFile(path);
  const found = sha256Of(bytes);
  if (found === sha256) return bytes;
  throw new BadNetworkFile(
    `${path} is not the network its card describes: its SHA-256 is ${found}, not ${sha256}.`,
  );
}

/** @throws BadNetworkFile */
export function readFile(path: string): Buffer {
  try {
    return readFileSync(path);
  } catch (error) {
    throw new BadNetworkFile(`${path} cannot be read.`, { cause: error });
  }
}

const sha256Of = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
