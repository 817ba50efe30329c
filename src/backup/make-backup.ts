import { mkdir, open, readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Environment } from '../platform/config/environment.js';
import { version } from '../platform/config/version.js';
import { databaseCopyOf } from './database-copies.js';
import { BackupRefused } from './errors.js';
import { keyChecks } from './keys.js';
import { digest, writeManifest, type Manifest, type StoredFile } from './manifest.js';
import { copyFiles } from './stored-files.js';

/**
 * Copies the database as it is at one moment, and then what it refers to, while servers go on; the keys stay out. What is
 * removed between the two is missing in it.
 *
 * @param folder is made; one that is there must be empty
 * @throws BackupRefused
 */
export async function makeBackup(environment: Environment, folder: string): Promise<Manifest> {
  const database = databaseCopyOf(environment);
  const migrations = await database.migrations();
  await emptyFolder(folder);
  const made_at = new Date().toISOString();
  await database.dump(join(folder, database.file));
  const dumped = await measured(folder, database.file);
  const manifest = {
    made_at,
    version,
    database: database.kind,
    migrations,
    key_checks: keyChecks(environment),
    files: [dumped, ...(await copyFiles(environment.UPLOAD_FOLDER, folder))],
  };
  await writeManifest(folder, manifest);
  return manifest;
}

async function emptyFolder(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  if ((await readdir(folder)).length > 0) throw new BackupRefused(`${folder} is not empty`);
}

/** After it is on the disk. */
async function measured(folder: string, path: string): Promise<StoredFile> {
  const file = await open(join(folder, path), 'r+');
  try {
    await file.sync();
  } finally {
    await file.close();
  }
  const { size } = await stat(join(folder, path));
  return { path, size, sha256: await digest(join(folder, path)) };
}
