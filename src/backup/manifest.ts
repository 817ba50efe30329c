import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { open, readFile, rename, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { DatabaseKind } from './database-copy.js';
import type { KeyChecks } from './keys.js';

const MANIFEST = 'manifest.jsonl';
const FORMAT = 1;

/** What a backup is, in its manifest's first line. */
interface BackupHead {
  readonly made_at: string;
  /** Of the program that made it. */
  readonly version: string;
  readonly database: DatabaseKind;
  /** The moments of the migrations that the database has been through. */
  readonly migrations: readonly string[];
  readonly key_checks: KeyChecks;
}

export interface StoredFile {
  /** Relative to the backup, with slashes. */
  readonly path: string;
  readonly size: number;
  readonly sha256: string;
}

export interface Manifest extends BackupHead {
  readonly files: readonly StoredFile[];
}

/** The folder holds no whole backup. Its message is one sentence for the operator. */
export class BrokenBackup extends Error {}

/** Written under another name and renamed when it is on the disk, so that a backup which broke off has none. */
export async function writeManifest(folder: string, { files, ...head }: Manifest): Promise<void> {
  const path = join(folder, MANIFEST);
  const lines = [{ format: FORMAT, ...head }, ...files].map((line) => JSON.stringify(line));
  const draft = await open(`${path}.part`, 'wx', 0o600);
  try {
    for (const line of [...lines, sumOf(lines)]) await draft.write(`${line}\n`);
    await draft.sync();
  } finally {
    await draft.close();
  }
  await rename(`${path}.part`, path);
}

/** Reads it, and holds every file against it. @throws BrokenBackup */
export async function wholeBackup(folder: string): Promise<Manifest> {
  const manifest = await readManifest(folder);
  for (const file of manifest.files) {
    const { size } = await stat(join(folder, file.path)).catch(() => ({ size: -1 }));
    if (size < 0) throw new BrokenBackup(`The backup lacks ${file.path}`);
    const isSame = size === file.size && (await digest(join(folder, file.path))) === file.sha256;
    if (!isSame) throw new BrokenBackup(`The backup's ${file.path} is not what was written`);
  }
  return manifest;
}

/** SHA-256, hex. */
export async function digest(path: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(path), hash);
  return hash.digest('hex');
}

/** @throws BrokenBackup */
async function readManifest(folder: string): Promise<Manifest> {
  const text = await readFile(join(folder, MANIFEST), 'utf8').catch(() => {
    throw new BrokenBackup(`${folder} holds no whole backup: its ${MANIFEST} is missing`);
  });
  const lines = text.trimEnd().split('\n');
  const sum = lines.pop();
  if (sum !== sumOf(lines)) throw new BrokenBackup(`The backup's ${MANIFEST} was changed or cut`);
  const [head, ...files] = lines.map((line) => JSON.parse(line) as unknown);
  const { format, ...rest } = head as BackupHead & { format: number };
  if (format !== FORMAT) throw new BrokenBackup('The backup was made by a newer version of this');
  return { ...rest, files: files as StoredFile[] };
}

/** The last line: without it, or with another, the lines before are not all that was written. */
const sumOf = (lines: readonly string[]): string =>
  JSON.stringify({ end: createHash('sha256').update(lines.join('\n')).digest('hex') });
