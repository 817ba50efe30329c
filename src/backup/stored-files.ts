import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { cp, mkdir, readdir, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { isMissing } from '../platform/storage/make-folder.js';
import type { StoredFile } from './manifest.js';

/** What the database refers to, in UPLOAD_FOLDER. */
const FOLDERS = ['avatars', 'faces', 'reports'];
/** What must not be in the database: that its rows have been vouched for. */
const MARK = /-sealed$/;
/** Nobody refers to what is still being written. */
const DRAFT = '.part';
/** In a backup, so that they are not mistaken for its own. */
const PLACE = 'files';

/**
 * Copies them into a backup, a file at a time. One that is removed meanwhile is left out: so is it in the next backup.
 * @returns what was copied
 */
export async function copyFiles(uploads: string, backup: string): Promise<StoredFile[]> {
  const copied: StoredFile[] = [];
  for await (const path of stored(uploads)) {
    const file = await copyOne(join(uploads, path), backup, `${PLACE}/${path}`);
    if (file) copied.push(file);
  }
  return copied;
}

export async function holdsFiles(uploads: string): Promise<boolean> {
  for await (const path of stored(uploads)) if (!MARK.test(path)) return true;
  return false;
}

export async function removeFiles(uploads: string): Promise<void> {
  for (const name of FOLDERS) await rm(join(uploads, name), { recursive: true, force: true });
}

/** Puts the files of a backup where they were. */
export async function putBackFiles(backup: string, uploads: string): Promise<void> {
  await mkdir(uploads, { recursive: true, mode: 0o700 });
  await cp(join(backup, PLACE), uploads, { recursive: true, force: true }).catch(
    (error: unknown) => {
      if (!isMissing(error)) throw error;
    },
  );
}

/** Relative to UPLOAD_FOLDER, with slashes. */
async function* stored(uploads: string): AsyncIterable<string> {
  for (const folder of FOLDERS) yield* within(uploads, folder);
  for (const { name } of await entriesOf(uploads)) if (MARK.test(name)) yield name;
}

async function* within(uploads: string, folder: string): AsyncIterable<string> {
  for (const entry of await entriesOf(join(uploads, folder))) {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) yield* within(uploads, path);
    else if (entry.isFile() && !path.endsWith(DRAFT)) yield path;
  }
}

const entriesOf = (folder: string) =>
  readdir(folder, { withFileTypes: true }).catch((error: unknown) => {
    if (isMissing(error)) return [];
    throw error;
  });

/** @returns null when it is gone */
async function copyOne(from: string, backup: string, path: string): Promise<StoredFile | null> {
  const to = join(backup, path);
  const hash = createHash('sha256');
  let size = 0;
  const measured = async function* (chunks: AsyncIterable<Buffer>) {
    for await (const chunk of chunks) {
      hash.update(chunk);
      size += chunk.length;
      yield chunk;
    }
  };
  try {
    await mkdir(dirname(to), { recursive: true, mode: 0o700 });
    const target = createWriteStream(to, { flags: 'wx', mode: 0o600 });
    await pipeline(createReadStream(from), measured, target);
    return { path, size, sha256: hash.digest('hex') };
  } catch (error) {
    if (!isMissing(error)) throw error;
    await rm(to, { force: true });
    return null;
  }
}
